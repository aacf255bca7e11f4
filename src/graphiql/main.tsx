import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';

const root = document.getElementById('page');
if (root === null) throw new Error('The page has no element "page"');
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
