/**
 * Every kind of node with an id, and its labels beside `Entity`, most general first.
 * Labels in Cypher come from here alone, never from a document's text.
 */
export const labelsOfKind = {
  State: ['Actor', 'State'],
  Stakeholder: ['Actor', 'Stakeholder'],
  Person: ['Actor', 'Person'],
  Collective: ['Actor', 'Collective'],
  Instrument: ['Instrument'],
  Article: ['Article'],
  ReviewCycle: ['ReviewCycle'],
  ReviewCluster: ['ReviewCluster'],
  ReviewGroup: ['ReviewGroup'],
  Body: ['Body'],
  Meeting: ['Meeting'],
  Resolution: ['Resolution'],
  Theme: ['Theme'],
  Source: ['Source'],
  DataGap: ['DataGap'],
  Recommendation: ['Claim', 'Act', 'Recommendation'],
  Intervention: ['Claim', 'Act', 'Intervention'],
  Participation: ['Claim', 'Participation'],
  Uptake: ['Claim', 'Uptake'],
  Figure: ['Claim', 'Figure'],
  Position: ['Claim', 'Position'],
  TreatyAction: ['Claim', 'TreatyAction'],
  Statement: ['Claim', 'Statement'],
  GroupMembership: ['Claim', 'GroupMembership'],
} as const satisfies Record<string, readonly string[]>;

/** A kind of node with an id. */
export type EntityKind = keyof typeof labelsOfKind;

/** Label that a State or organization bears beside its own while a binding treaty action of its is held. */
export const partyLabel = 'Party';

/** Each relationship type that a document can lay. */
export const linkTypes = [
  'ABOUT',
  'ADDRESSED_TO',
  'ADDRESSES',
  'ADOPTED_AT',
  'AFFILIATED_WITH',
  'AT',
  'BROADER',
  'BY',
  'CONCERNS',
  'COVERS',
  'DISCUSSES',
  'EVIDENCED_BY',
  'FOLLOWS',
  'HAS_MEMBER',
  'IN',
  'IN_CYCLE',
  'INTO',
  'MEMBER_OF',
  'OF',
  'OF_BODY',
  'ON',
  'ON_BEHALF_OF',
  'PART_OF',
  'REPRESENTS',
  'REVIEWS',
] as const;
export type LinkType = (typeof linkTypes)[number];

/** A label that a link's end must have: a kind's own label or a shared one. */
export type TargetLabel = EntityKind | 'Actor' | 'Act' | 'Entity';

/** The word for a label in messages to people. */
export const wordForLabel: Record<TargetLabel, string> = {
  Entity: 'thing',
  Actor: 'actor',
  Act: 'act',
  State: 'State',
  Stakeholder: 'stakeholder',
  Person: 'person',
  Collective: 'collective',
  Instrument: 'instrument',
  Article: 'article',
  ReviewCycle: 'review cycle',
  ReviewCluster: 'review cluster',
  ReviewGroup: 'review group',
  Body: 'body',
  Meeting: 'meeting',
  Resolution: 'resolution',
  Theme: 'theme',
  Source: 'source',
  DataGap: 'data gap',
  Recommendation: 'recommendation',
  Intervention: 'intervention',
  Participation: 'participation',
  Uptake: 'uptake',
  Figure: 'figure',
  Position: 'position',
  TreatyAction: 'treaty action',
  Statement: 'statement',
  GroupMembership: 'group membership',
};
