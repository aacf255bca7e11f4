/** The prefix of ids in JSON-LD: `dg:theme-youth` is `urn:dialogue-graph:id:theme-youth`. */
export const idPrefix = 'dg';

const own = 'urn:dialogue-graph:term:';
const set = (id: string) => ({ '@id': id, '@container': '@set' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });
const ownSet = (term: string) => set(`${own}${term}`);

/**
 * The meanings of names in a JSON-LD export (JSON-LD 1.1). Terms of schema.org, SKOS, PROV-O and Dublin Core are used
 * if they have the same meaning; all others are ours, under `urn:dialogue-graph:term:`. No two terms of a node share an
 * IRI, so that compacting an expanded document restores its names.
 */
export const jsonldContext = {
  '@version': 1.1,
  '@vocab': own,
  [idPrefix]: { '@id': 'urn:dialogue-graph:id:', '@prefix': true },
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: { '@id': '@type', '@container': '@set' },

  // The export itself.
  datasetVersion: 'schema:version',
  publishedAt: typed('schema:datePublished', 'xsd:dateTime'),
  parameters: typed(`${own}parameters`, '@json'),
  omitted: typed(`${own}omitted`, '@json'),
  rows: set('prov:hadMember'),

  // Names and texts.
  name: 'schema:name',
  title: 'dcterms:title',
  label: 'rdfs:label',
  prefLabel: 'skos:prefLabel',
  altLabels: set('skos:altLabel'),
  definition: 'skos:definition',
  note: 'skos:note',
  text: 'schema:text',
  language: 'schema:inLanguage',
  names: ownSet('names'),

  // Dates.
  earliest: typed(`${own}earliest`, 'xsd:date'),
  latest: typed(`${own}latest`, 'xsd:date'),
  firstOn: typed(`${own}firstOn`, 'xsd:date'),
  lastOn: typed(`${own}lastOn`, 'xsd:date'),

  // Who did what, and the evidence.
  actors: set('prov:qualifiedAttribution'),
  actor: 'prov:agent',
  evidence: set('prov:qualifiedPrimarySource'),
  source: 'prov:entity',
  url: typed('schema:url', '@id'),
  publisher: 'schema:publisher',
  themes: set('schema:about'),
  broader: set('skos:broader'),
  exactMatch: { '@id': 'skos:exactMatch', '@type': '@id', '@container': '@set' },
  memberOf: set('schema:memberOf'),
  partOf: 'schema:superEvent',
  value: 'schema:value',
  unit: 'schema:unitText',
  represents: ownSet('represents'),
  affiliatedWith: ownSet('affiliatedWith'),
  onBehalfOf: ownSet('onBehalfOf'),
  addressedTo: ownSet('addressedTo'),
  instruments: ownSet('instruments'),
  meetings: ownSet('meetings'),
  bodies: ownSet('bodies'),
  follows: ownSet('follows'),
  reviews: ownSet('reviews'),
  discusses: ownSet('discusses'),
  acts: ownSet('acts'),

  // The same names mean something else on these.
  Act: { '@id': `${own}Act`, '@context': { partOf: 'dcterms:isPartOf' } },
  act: { '@id': `${own}act`, '@context': { partOf: 'dcterms:isPartOf' } },
  Participation: { '@id': `${own}Participation`, '@context': { title: `${own}title` } },
  TreatyAction: {
    '@id': `${own}TreatyAction`,
    '@context': { actor: 'schema:agent', instrument: 'schema:object' },
  },
} as const;
