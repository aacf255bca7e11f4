import type { MeetingKind } from '../gql/graphql.ts';
import { entriesOf, meetingKinds } from '../labels/terms.ts';
import { listText } from '../messages/text.ts';

/** A menu of kinds of meetings, at least one of which is chosen. */
export function KindsChoice({
  label,
  kinds,
  onChange,
}: {
  label: string;
  kinds: readonly MeetingKind[];
  onChange: (kinds: MeetingKind[]) => void;
}) {
  return (
    <div className="choice">
      <span>{label}</span>
      <details className="menu">
        <summary className="button">{listText(kinds.map((kind) => meetingKinds[kind]))}</summary>
        <fieldset className="popup">
          <legend className="unseen">{label}</legend>
          {entriesOf(meetingKinds).map(([kind, name]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                disabled={kinds.length === 1 && kinds.includes(kind)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
