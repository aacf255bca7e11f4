import type { LineageOfQuery } from '../../gql/graphql.ts';
import { dateText } from '../../labels/dates.ts';
import { actKinds } from '../../labels/terms.ts';
import { cut } from '../../layout/picture.ts';
import { text } from '../../messages/text.ts';
import { canBeTakenUp, type Stage, type StagedText, stageOf } from './stages.ts';

type Lineage = LineageOfQuery['lineage'];
type TextNode = Extract<Lineage['nodes'][number]['node'], { __typename: 'Act' | 'Resolution' }>;

/** What is known about what became of a text. */
export type FollowUp =
  /** Coded: later texts are shown, or not queried. */
  | 'shown'
  /** Not coded yet: there may be later texts, besides those shown. */
  | 'uncoded'
  /** Coded, and nothing took it up. */
  | 'none'
  /** Not a recommendation or text: sources are not searched for what became of it. */
  | 'unasked';

/** A text of a flow, in words. */
export interface FlowText {
  id: string;
  type: 'Act' | 'Resolution';
  stage: Stage;
  /** `Resolution 9/1`, `Recommendation`. */
  kind: string;
  /** Its text or title. */
  name: string;
  /** Number, symbol or first words: what it is called in a sentence. */
  shortName: string;
  /** The same after `where`: `resolution 9/1`. */
  inSentence: string;
  /** Who made or submitted it; empty if that is the meeting itself. */
  who: string;
  /** The meeting; empty if unknown. */
  meeting: string;
  /** In words. */
  date: string;
  /** First possible day, for the order; null if unknown. */
  day: string | null;
  followUp: FollowUp;
  isStart: boolean;
  /** Whether further uptakes are left out. */
  isCut: boolean;
}

/** A later text takes up an earlier one. */
export type FlowStep = Lineage['edges'][number];

const WORDS_OF_NAME = 60;

/** How a text is called: its kind with its number or symbol, its name, and both in short. */
export function namesOf(
  node: Pick<StagedText, 'actKind' | 'resolutionKind'> & {
    name: string;
    isVerbatim: boolean;
    number: string | null;
    symbol: string | null;
    partOf: string | null;
  },
): Pick<FlowText, 'kind' | 'name' | 'shortName' | 'inSentence'> {
  const { actKind, resolutionKind, number, symbol, partOf } = node;
  const quoted = text('quoted', { text: cut(node.name, WORDS_OF_NAME) });
  if (resolutionKind !== null) {
    const word = text(`textKind.${resolutionKind}`);
    const mark = number ?? symbol;
    if (mark === null) return { kind: word, name: node.name, shortName: quoted, inSentence: quoted };
    const kind = text('lineage.numbered', { kind: word, number: mark });
    const inSentence = text(`textInSentence.${resolutionKind}`, { number: mark });
    return { kind, name: node.name, shortName: kind, inSentence };
  }
  const word = actKind === null ? '' : actKinds[actKind];
  return {
    kind: partOf === null ? word : text('lineage.pointOf', { kind: word, text: partOf }),
    name: node.isVerbatim ? text('quoted', { text: node.name }) : node.name,
    shortName: quoted,
    inSentence: quoted,
  };
}

/** What the names of a text and its stage are made of. */
export const partsOf = (
  node: Pick<TextNode, '__typename' | 'name'> & {
    wording?: string;
    actKind?: StagedText['actKind'];
    resolutionKind?: StagedText['resolutionKind'];
    number?: string | null;
    symbol?: string | null;
    partOf?: { number: string | null; name: string } | null;
  },
) => ({
  name: node.name,
  actKind: node.actKind ?? null,
  resolutionKind: node.resolutionKind ?? null,
  isVerbatim: node.wording === 'VERBATIM',
  number: node.number ?? null,
  symbol: node.symbol ?? null,
  partOf: node.partOf == null ? null : (node.partOf.number ?? cut(node.partOf.name, WORDS_OF_NAME)),
});

const MAX_NAMES = 3;

/** The first few of some names, and that there are more. */
const someNames = (all: readonly { name: string }[]): string =>
  [...all.slice(0, MAX_NAMES).map(({ name }) => name), ...(all.length > MAX_NAMES ? ['…'] : [])].join(', ');

/** The texts of a lineage in words, in its order. */
export function flowTexts({ start, nodes, edges, cutAt }: Lineage, hasLater: boolean): FlowText[] {
  const takenUp = new Set(edges.map(({ of }) => of));
  const cuts = new Set(cutAt);
  return nodes.flatMap(({ nodeId: id, node, date, datePrecision, meeting, steps, uptakesSurveyed }) => {
    if (node.__typename !== 'Act' && node.__typename !== 'Resolution') return [];
    const parts = partsOf(node);
    const staged: StagedText = {
      ...parts,
      isPointOfText: parts.partOf !== null,
      meetingKind: meeting?.kind ?? null,
    };
    const isFollowed = hasLater && steps >= 0;
    let followUp: FollowUp = 'unasked';
    if (canBeTakenUp(staged)) {
      if (!uptakesSurveyed) followUp = 'uncoded';
      else followUp = isFollowed && !takenUp.has(id) && !cuts.has(id) ? 'none' : 'shown';
    }
    return [
      {
        id,
        type: node.__typename,
        stage: stageOf(staged),
        ...namesOf(parts),
        who: someNames(node.__typename === 'Act' ? node.actors : node.submittedBy),
        meeting: meeting?.name ?? '',
        date: dateText({ earliest: date, latest: date, precision: datePrecision, asWritten: null }),
        day: date,
        followUp,
        isStart: id === start,
        isCut: cuts.has(id),
      },
    ];
  });
}
