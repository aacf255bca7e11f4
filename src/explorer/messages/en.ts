import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type attendance from './en/attendance.json';
import type compare from './en/compare.json';
import filter from './en/filter.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import type gaps from './en/gaps.json';
import type glossary from './en/glossary.json';
import type lineage from './en/lineage.json';
import type network from './en/network.json';
import overview from './en/overview.json' with { type: 'json' };
import type paths from './en/paths.json';
import type shared from './en/shared.json';
import type sheets from './en/sheets.json';
import terms from './en/terms.json' with { type: 'json' };
import type treaties from './en/treaties.json';

/** The English messages of the first view, in ICU MessageFormat. Those of other pages are loaded with their pages. */
export const en = { ...frame, ...terms, ...filter, ...overview };

/** The messages of pages, by the names of their files. A new file is added here, and to its page in `app.tsx`. */
interface PageMessages {
  /** Those that most pages need. */
  shared: typeof shared;
  glossary: typeof glossary;
  network: typeof network;
  paths: typeof paths;
  lineage: typeof lineage;
  attendance: typeof attendance;
  compare: typeof compare;
  gaps: typeof gaps;
  sheets: typeof sheets;
  treaties: typeof treaties;
}
export type PageArea = keyof PageMessages;

type KeysOf<Area> = Area extends unknown ? keyof Area : never;
export type MessageKey = keyof typeof en | KeysOf<PageMessages[PageArea]>;
/** Messages of a language. The build parses those with placeholders. */
export type Catalogue = Partial<Record<MessageKey, string | MessageFormatElement[]>>;
