import { ActList } from '../acts/act-list.tsx';
import { inAddress } from '../address/codecs.ts';
import { Link } from '../address/location.tsx';
import { ThemeSheetDocument } from '../gql/graphql.ts';
import { resolutionKinds } from '../labels/terms.ts';
import { useUsualPeriod } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import { pathsAddress } from '../paths/paths-address.ts';
import { TimePart } from '../time/time-part.tsx';
import { useTime } from '../time/use-time.ts';
import { EntityList, linksElsewhere, Part } from './part.tsx';
import { linksOrNull, MeetingList, otherNames } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** Everything known about a theme. */
export function ThemeSheet({ id }: { id: string }) {
  const acts = { themes: [id] };
  const time = useTime(acts);
  return (
    <Sheet
      id={id}
      type="Theme"
      document={ThemeSheetDocument}
      variables={{ id }}
      acts={acts}
      drawing={time.drawing}
      lead={(theme) => (
        <p className="lead" dir="auto" lang="en">
          {theme.definition}
        </p>
      )}
      facts={(theme) => [
        [text('fact.alsoCalled'), otherNames(theme.names, theme.name) || (theme.altLabels ?? []).join(' · ')],
        [text('fact.partOf'), linksOrNull('Theme', theme.broader)],
        [text('fact.narrower'), linksOrNull('Theme', theme.narrower)],
        [text('fact.exactMatch'), linksElsewhere(theme.exactMatch)],
      ]}
    >
      {(theme) => (
        <>
          <p>
            <MatrixLink theme={id} />
            {' · '}
            <Link href={`/timeline?theme=${id}&series=none&bucket=meeting`}>
              {text('sheet.timelineLink')}
            </Link>
            {' · '}
            <Link href={pathsAddress(id)}>{text('sheet.connectedWith')}</Link>
          </p>
          <TimePart time={time} />
          <Part title={text('sheet.pointsOn')}>
            <ActList where={acts} first={10} />
          </Part>
          <EntityList
            title={text('sheet.resolutionsOn')}
            type="Resolution"
            items={theme.resolutions}
            max={100}
            note={({ kind }) => resolutionKinds[kind]}
          />
          <MeetingList title={text('sheet.discussedAt')} items={theme.discussedAt} max={100} />
          <p className="hint">{text('sheet.ownThemes')}</p>
        </>
      )}
    </Sheet>
  );
}

/** Who raised a theme, by the usual period. */
function MatrixLink({ theme }: { theme: string }) {
  const period = useUsualPeriod() ?? 'CYCLE';
  return (
    <Link href={`/matrix?rows=actor&columns=${inAddress(period)}&theme=${theme}`}>
      {text('sheet.matrixLink', { period })}
    </Link>
  );
}
