import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/tokens.css';
import './styles/page.css';
import './styles/filter.css';
import './styles/pictures.css';
import './styles/acts.css';
import './styles/overview.css';
import './styles/sheets.css';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place for the explorer');
createRoot(place).render(<App />);
