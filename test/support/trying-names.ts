const evidence = [{ source: 'source-trying', locator: 'paragraph 1' }];
const long =
  'International Federation of Associations and Foundations for the Protection of Witnesses, of Persons who Report in Good Faith, and of the Families of Both, in Criminal Proceedings Relating to Transnational Organized Crime';

/**
 * A register and a dialogue whose names try a page: very long ones, one without a place to break, right-to-left scripts,
 * marks that reorder text, signs that HTML and CSV give a meaning.
 */
export const tryingNames: { documents: Record<string, object>; names: Record<string, string> } = (() => {
  const names = {
    long,
    unbroken: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsverband',
    arabic: 'الشبكة العربية لحماية الضحايا والشهود',
    hebrew: 'ארגון הסיוע לנפגעי סחר (2004)',
    chinese: '联合国毒品和犯罪问题办公室国际合作促进会',
    signs: '=SUM(1;2) <b>Bold & "quoted"</b>',
  };
  const actors = Object.entries(names).map(([key, name]) => ({
    id: `org-trying-${key}`,
    kind: 'STAKEHOLDER',
    name,
    sector: 'NGO',
    evidence,
  }));
  return {
    names,
    documents: {
      'registers/trying.json': {
        format: 'dialogue-graph/1',
        document: 'trying-registers',
        sources: [
          {
            id: 'source-trying',
            url: 'https://example.org/trying',
            title: `Report of the meeting on ${long}`,
            publisher: 'Example',
            accessedOn: '2026',
            language: 'en',
          },
        ],
        themes: [
          { id: 'theme-trying', prefLabel: long, definition: `${long}. ${names.arabic}.` },
          {
            id: 'theme-trying-narrower',
            prefLabel: names.arabic,
            definition: 'What is said in Arabic.',
            broader: ['theme-trying'],
          },
        ],
        cycles: [
          {
            id: 'cycle-trying',
            level: 'SERIES',
            label: 'Trying series',
            from: '2026',
            to: '2026',
            evidence,
          },
        ],
        actors,
      },
      'dialogues/trying.json': {
        format: 'dialogue-graph/1',
        document: 'trying-dialogue',
        meeting: {
          id: 'trying-1',
          kind: 'DIALOGUE',
          title: `Dialogue on ${names.unbroken} — ${names.hebrew}`,
          date: '2026-05-04',
          cycle: 'cycle-trying',
          actsSurveyed: true,
          uptakesSurveyed: false,
          evidence,
        },
        acts: Object.entries(names).map(([key, name]) => ({
          id: `trying-1/${key}`,
          kind: 'OBSERVATION',
          by: [`org-trying-${key}`],
          themes: ['theme-trying-narrower'],
          text: `${name}: ${names.unbroken} ${names.arabic}.`,
          wording: 'PARAPHRASE',
          evidence,
        })),
      },
    },
  };
})();
