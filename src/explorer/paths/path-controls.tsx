import { Choice } from '../elements/choice.tsx';
import { NamePicker } from '../filter/name-picker.tsx';
import type { NamedFragment } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { text } from '../messages/text.ts';
import { lengths, type PathsSettings, throughs } from './paths-address.ts';

/** The two ends, what paths may pass through, and how long they may be. */
export function PathControls({
  settings: { from, to, through, maxLength },
  named,
  change,
}: {
  settings: PathsSettings;
  /** What the ids of the ends are, as far as it is known. */
  named: ReadonlyMap<string, NamedFragment>;
  change: (changes: Partial<PathsSettings>) => void;
}) {
  return (
    <search className="path-controls" aria-label={text('paths.controls')}>
      <End
        label={text('paths.from')}
        id={from}
        other={to}
        named={named}
        onChange={(id) => change({ from: id })}
      />
      <End
        label={text('paths.to')}
        id={to}
        other={from}
        named={named}
        onChange={(id) => change({ to: id })}
      />
      {from !== null && to !== null && (
        <button type="button" onClick={() => change({ from: to, to: from })}>
          {text('paths.swap')}
        </button>
      )}
      <fieldset>
        <legend>{text('paths.through')}</legend>
        <div className="flow">
          {throughs.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={through.includes(one)}
                onChange={({ target }) =>
                  change({
                    through: throughs.filter((other) =>
                      other === one ? target.checked : through.includes(other),
                    ),
                  })
                }
              />
              {text(`through.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        label={text('paths.maxLength')}
        value={maxLength}
        options={lengths.map((length) => [length, text('paths.links', { count: length })])}
        onChange={(length) => change({ maxLength: length })}
      />
    </search>
  );
}

/** An end: its name, which can be removed, or a field to choose it. */
function End({
  label,
  id,
  other,
  named,
  onChange,
}: {
  label: string;
  id: string | null;
  other: string | null;
  named: ReadonlyMap<string, NamedFragment>;
  onChange: (id: string | null) => void;
}) {
  if (id === null)
    return (
      <NamePicker
        label={label}
        types={['Actor', 'Theme']}
        accepts={(entity) => entity.id !== other}
        onPick={(entity) => onChange(entity.id)}
      />
    );
  const entity = named.get(id);
  const name = entity === undefined ? id : nameOf(entity);
  return (
    <div className="path-end">
      <span className="path-end-label">{label}</span>
      <span className={entity === undefined ? 'chip chip-unknown' : 'chip'} title={name}>
        <span>
          <bdi>{name}</bdi>
        </span>
        <button type="button" aria-label={text('paths.remove', { name })} onClick={() => onChange(null)}>
          ×
        </button>
      </span>
    </div>
  );
}
