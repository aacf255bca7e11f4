import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { App, loadFirstPage } from './app.tsx';
import { askUsualPeriod } from './layout/stated-period.tsx';
import { startLanguage } from './messages/language.ts';
import './styles/tokens.css';
import './styles/page.css';
import './styles/frame.css';
import './styles/filter.css';
import './styles/pictures.css';
import './styles/acts.css';
import './styles/overview.css';
import './styles/print.css';

/** How long the frame of pages waits to be drawn with the page in it, since both together take less time. */
const PATIENCE_MS = 100;

/** Not awaited by this module: the scripts of pages import what is in its file, and would wait for it in turn. */
async function start(page: Element): Promise<void> {
  const usualPeriod = askUsualPeriod();
  await startLanguage();
  await Promise.race([
    // What fails is reported where it is used.
    Promise.allSettled([usualPeriod, loadFirstPage()]),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  createRoot(page).render(
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>,
  );
}

const root = document.getElementById('page');
if (root === null) throw new Error('The page has no element "page"');
void start(root);
