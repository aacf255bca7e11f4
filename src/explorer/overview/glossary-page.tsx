import { PageHeading } from '../layout/page-frame.tsx';
import { Facts } from '../sheets/part.tsx';

const terms = {
  Act: 'A point that one actor, or several together, made at one meeting: recommended, asked, reported, promised or observed. The unit of all counting.',
  Recommendation: 'An act that its source itself calls recommended, urged, called for, proposed or agreed.',
  'Recorded point': 'A need or focus that a report lists, without calling it a recommendation.',
  Actor:
    'Who made a point: a State, an organization, a person, or a group that the source leaves unnamed (“participants”).',
  'How an act is credited':
    'To the one who spoke; to an organization or State that the source says was spoken for; to an organization with which the source presents the speaker, without saying so.',
  Dialogue:
    'A meeting of States with non-governmental stakeholders about the review of an instrument, mostly after a session of a working group.',
  'Review cycle':
    'A year’s series of dialogues with their preparation and the working-group sessions that they follow; or a phase of a review mechanism.',
  Instrument: 'A convention or one of its protocols: what the meetings review.',
  'Working group, conference': 'The bodies of States that review and decide on an instrument.',
  Theme:
    'What an act is about, by our own scheme. A theme counts its narrower themes too, unless you say not. SOURCE: the source itself names it. EDITORIAL: we placed it.',
  'Taken up':
    'A later recommendation or resolution cites, repeats, adapts or adopts an act, as a source says.',
  Surveyed:
    'Somebody has read what the sources at hand tell of a meeting, all of it. A zero is a zero only where that is so of all meetings in question. Where it is so of some, 3+ is at least 3, and · nothing so far; where of none, – is not known.',
  'Paraphrase, verbatim':
    'A paraphrase is our own wording. Only verbatim words may be quoted as the source’s.',
  Locator: 'Where in a publication something is written: a paragraph, section, list item or page.',
  'Dataset version': 'A number that each change of the data raises by one. With it, a citation stays exact.',
};

/** The terms of the field, explained. */
export function GlossaryPage() {
  return (
    <>
      <PageHeading title="What the words mean" />
      <Facts facts={Object.entries(terms)} />
    </>
  );
}
