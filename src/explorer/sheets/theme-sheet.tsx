import { ActList } from '../acts/act-list.tsx';
import { Link } from '../address/location.tsx';
import { ThemeSheetDocument } from '../gql/graphql.ts';
import { resolutionName } from '../labels/names.ts';
import { spoken } from '../labels/terms.ts';
import { otherNames } from './actor-sheet.tsx';
import { Sheet } from './sheet.tsx';
import { ActivityLine, Facts, Meetings, Part, Things } from './sheet-parts.tsx';

/** All that is known about a theme. */
export function ThemeSheet({ id }: { id: string }) {
  return (
    <Sheet id={id} kind="Theme" type="Theme" question={ThemeSheetDocument} acts={{ themes: [id] }}>
      {(theme) => (
        <>
          <p className="lead" dir="auto">
            {theme.definition}
          </p>
          <Facts
            facts={[
              [
                'Also called',
                otherNames(theme.names, theme.prefLabel) || (theme.altLabels ?? []).join(' · '),
              ],
              [
                'Part of',
                theme.broader.length > 0 && <Things type="Theme" things={theme.broader.map(named)} />,
              ],
              [
                'Narrower themes',
                theme.narrower.length > 0 && <Things type="Theme" things={theme.narrower.map(named)} />,
              ],
              ['The same elsewhere', theme.exactMatch?.join(' · ')],
            ]}
          />
          <p>
            <Link href={`/matrix?rows=actor&columns=cycle&theme=${id}`}>Who raised it in which cycle</Link> ·{' '}
            <Link href={`/timeline?theme=${id}&series=none&bucket=meeting`}>At which meetings</Link>
          </p>
          <ActivityLine activity={theme.activity} />
          <Part title="Acts on it, narrower themes with it">
            <ActList where={{ themes: [id] }} first={10} />
          </Part>
          <Part title="Resolutions and decisions on it" count={theme.resolutions.length} most={100}>
            <ul className="rows">
              {theme.resolutions.map((resolution) => (
                <li key={resolution.id}>
                  <Things
                    type="Resolution"
                    things={[{ id: resolution.id, name: resolutionName(resolution) }]}
                  />{' '}
                  <small>{spoken(resolution.kind)}</small>
                </li>
              ))}
            </ul>
          </Part>
          <Part title="A topic of these meetings" count={theme.discussedAt.length} most={100}>
            <Meetings meetings={theme.discussedAt} />
          </Part>
          <p className="hint">Themes are our own scheme: they rest on no source.</p>
        </>
      )}
    </Sheet>
  );
}

const named = ({ id, prefLabel }: { id: string; prefLabel: string }) => ({ id, name: prefLabel });
