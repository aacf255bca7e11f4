import { ActList } from '../acts/act-list.tsx';
import { Link } from '../address/location.tsx';
import { ThemeSheetDocument } from '../gql/graphql.ts';
import { inWords } from '../labels/terms.ts';
import { EntityList, Facts, Part } from './part.tsx';
import { Activity, linksOrNull, MeetingList, otherNames } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** All that is known about a theme. */
export const ThemeSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Theme" document={ThemeSheetDocument} acts={{ themes: [id] }}>
    {(theme) => (
      <>
        <p className="lead" dir="auto">
          {theme.definition}
        </p>
        <Facts
          facts={[
            ['Also called', otherNames(theme.names, theme.name) || (theme.altLabels ?? []).join(' · ')],
            ['Part of', linksOrNull('Theme', theme.broader)],
            ['Narrower themes', linksOrNull('Theme', theme.narrower)],
            ['The same elsewhere', theme.exactMatch?.join(' · ')],
          ]}
        />
        <p>
          <Link href={`/matrix?rows=actor&columns=cycle&theme=${id}`}>Who raised it in which cycle</Link> ·{' '}
          <Link href={`/timeline?theme=${id}&series=none&bucket=meeting`}>At which meetings</Link>
        </p>
        <Activity activity={theme.activity} />
        <Part title="Acts on it, narrower themes with it">
          <ActList where={{ themes: [id] }} first={10} />
        </Part>
        <EntityList
          title="Resolutions and decisions on it"
          type="Resolution"
          items={theme.resolutions}
          max={100}
          note={({ kind }) => inWords(kind)}
        />
        <MeetingList title="A topic of these meetings" items={theme.discussedAt} max={100} />
        <p className="hint">Themes are our own scheme: they rest on no source.</p>
      </>
    )}
  </Sheet>
);
