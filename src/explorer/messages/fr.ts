import type { Catalogue } from './en.ts';
import filter from './fr/filter.json' with { type: 'json' };
import frame from './fr/frame.json' with { type: 'json' };
import overview from './fr/overview.json' with { type: 'json' };
import sheets from './fr/sheets.json' with { type: 'json' };
import terms from './fr/terms.json' with { type: 'json' };
import views from './fr/views.json' with { type: 'json' };

/** The French messages. */
export const fr: Catalogue = { ...frame, ...terms, ...filter, ...views, ...sheets, ...overview };
