import { PageHeading } from '../layout/page-heading.tsx';
import type { MessageKey } from '../messages/en.ts';
import { text } from '../messages/text.ts';
import { Facts } from '../sheets/part.tsx';

type Term = Extract<MessageKey, `term.${string}`> extends `term.${infer Name}` ? Name : never;

const terms: readonly Term[] = [
  ...([
    'act',
    'recommendation',
    'recordedPoint',
    'actor',
    'attribution',
    'dialogue',
    'series',
    'conferencePeriod',
    'phase',
  ] as const),
  ...([
    'instrument',
    'bodies',
    'theme',
    'takenUp',
    'coded',
    'partlyCoded',
    'wording',
    'source',
    'locator',
    'version',
  ] as const),
];

/** The terms of the field, explained. */
export const GlossaryPage = () => (
  <>
    <PageHeading title={text('glossary.title')} />
    <Facts facts={terms.map((term) => [text(`term.${term}`), text(`define.${term}`)])} />
  </>
);
