import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import filter from './en/filter.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import sheets from './en/sheets.json' with { type: 'json' };
import terms from './en/terms.json' with { type: 'json' };
import views from './en/views.json' with { type: 'json' };

/** The English messages, in ICU MessageFormat. */
export const en = { ...frame, ...terms, ...filter, ...views, ...sheets, ...overview };

export type MessageKey = keyof typeof en;
/** The messages of a language. The build parses those with placeholders. */
export type Catalogue = Record<MessageKey, string | MessageFormatElement[]>;
