import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type acts from './en/acts.json';
import filter from './en/filter.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import type sheets from './en/sheets.json';
import terms from './en/terms.json' with { type: 'json' };
import type time from './en/time.json';
import type views from './en/views.json';

/** The English messages of the first view, in ICU MessageFormat. Those of other pages are loaded with their pages. */
export const en = { ...frame, ...terms, ...filter, ...overview };

/** The messages of pages, by the names of their files. A new file is added here, and to its page in `app.tsx`. */
interface PageMessages {
  acts: typeof acts;
  sheets: typeof sheets;
  time: typeof time;
  views: typeof views;
}
export type PageArea = keyof PageMessages;

type KeysOf<Area> = Area extends unknown ? keyof Area : never;
export type MessageKey = keyof typeof en | KeysOf<PageMessages[PageArea]>;
/** Messages of a language. The build parses those with placeholders. */
export type Catalogue = Partial<Record<MessageKey, string | MessageFormatElement[]>>;
