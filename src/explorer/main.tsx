import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { startLanguage } from './messages/language.ts';
import './styles/tokens.css';
import './styles/page.css';
import './styles/frame.css';
import './styles/filter.css';
import './styles/pictures.css';
import './styles/acts.css';
import './styles/overview.css';
import './styles/print.css';

await startLanguage();
const root = document.getElementById('page');
if (root === null) throw new Error('The page has no element "page"');
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
