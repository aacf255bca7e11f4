import type { Catalogue } from './en.ts';
import filter from './es/filter.json' with { type: 'json' };
import frame from './es/frame.json' with { type: 'json' };
import overview from './es/overview.json' with { type: 'json' };
import sheets from './es/sheets.json' with { type: 'json' };
import terms from './es/terms.json' with { type: 'json' };
import views from './es/views.json' with { type: 'json' };

/** The Spanish messages. */
export const es: Catalogue = { ...frame, ...terms, ...filter, ...views, ...sheets, ...overview };
