import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no element "page"');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
