/** A phrase that this project does not use, and what to write instead. docs/glossary.md has the words that it does use. */
export interface OldWord {
  pattern: RegExp;
  better: string;
}

/** Precise phrases, in lower case, so that other uses of the same words pass: "held in Vienna", "stands for". */
export const oldWords: readonly OldWord[] = [
  // Verbs for what software does.
  { pattern: /\b(?:tells?|telling|told)\b/, better: 'shows, says, reports, returns' },
  {
    pattern:
      /\b(?:it|that|what|which|graph|documents?|answers?|files?|lists?|rows?|cells?|columns?|filters?|server|snapshot|index|memory|schema|pages?|names?|themes?|records?|sources?) holds?\b/,
    better: 'contains, has, stores',
  },
  {
    pattern:
      /\b(?:is|are|was|were|be|been|none|nothing|not) held\b(?! (?:in|at|on|by|after|before|during|every)\b)/,
    better: 'is recorded, is stored',
  },
  {
    pattern:
      /\b(?:stands?|stood|standing) (?:in|at|by|under|there|here|above|below|beside|between|behind|where|as|side by side)\b/,
    better: 'is (in, under, …)',
  },
  { pattern: /\b(?:lies?|lay) (?:in|at|within|outside|above|below)\b/, better: 'is (in, outside, …)' },
  {
    pattern: /\b(?:is|are|was|were|if|where|when|unless|not|only) asked for\b/,
    better: 'requested',
  },
  {
    pattern: /\b(?:filter|query|dashboard|explorer|page|pages|client|clients|server|API|import) asks?\b/,
    better: 'queries, requests',
  },
  { pattern: /\basks? (?:Neo4j|the (?:API|server|database|graph))\b/, better: 'queries' },
  {
    pattern: /\b(?:rests?|resting) on (?:no|a|its|the|single|several)\b/,
    better: 'has a source, depends on',
  },
  { pattern: /\bdecides? the other\b/, better: 'determines the other' },
  { pattern: /\bmend(?:s|ed|ing)?\b/, better: 'fix' },
  { pattern: /\b(?:take|takes|taken|taking) away\b/, better: 'remove, clear' },
  { pattern: /\bkeep to\b/, better: 'choose, limit to' },
  { pattern: /\b(?:spoken|speaks?) of\b/, better: 'mention' },
  // Nouns and adjectives.
  { pattern: /\bstretch(?:es)?\b/, better: 'period' },
  { pattern: /\bmanners?\b/, better: 'way' },
  { pattern: /\bsteady\b/, better: 'stable' },
  { pattern: /\bwhence\b/, better: 'where … from' },
  { pattern: /\bdear(?:er|est)\b/, better: 'more expensive, most expensive' },
  { pattern: /\bthings? (?:and|or) claims?\b|\bthing by thing\b|\d things\b/, better: 'records, results' },
  { pattern: /\b(?:own|theme) scheme\b/, better: 'classification' },
  { pattern: /\bfirst light\b/, better: 'first version' },
  // "actsSurveyed" is a name of the API and passes.
  { pattern: /\b(?:un)?surveyed\b/, better: 'coded' },
  { pattern: /\bnobody has coded\b/, better: 'not coded yet' },
  // Constructions.
  { pattern: /\bof (?:which|whom) (?:nobody|no one|no source|none|nothing)\b/, better: 'a main clause' },
  { pattern: /\bno word (?:that|of)\b|\bwithout a word\b/, better: 'does not mean that, silently' },
  { pattern: /\bin one another\b/, better: 'nested' },
  { pattern: /\bunder way\b/, better: 'running, in progress' },
  { pattern: /\banew\b/, better: 'again' },
  { pattern: /\bat hand\b/, better: 'available' },
  { pattern: /\bat the (?:least|last)\b/, better: 'at least, finally' },
  { pattern: /\bby way of\b/, better: 'through' },
  { pattern: /\bin the chair\b/, better: 'as chair' },
  { pattern: /\bfound as many\b/, better: 'all are in use' },
  {
    pattern:
      /\b(?:is|are|was|were) no (?:acts?|rows?|documents?|objects?|sums?|keys?|proof|party|years?|other|cells?)\b/,
    better: 'is not a',
  },
];
