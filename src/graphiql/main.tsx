import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { availableLibrary } from '../questions/available-library.ts';
import { Page } from './page.tsx';

const root = document.getElementById('page');
if (root === null) throw new Error('The page has no element "page"');
const { title } = document;
document.title = `GraphiQL · ${title}`;
const library = await availableLibrary();
createRoot(root).render(
  <StrictMode>
    <Page library={library} title={title} />
  </StrictMode>,
);
