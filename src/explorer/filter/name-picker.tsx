import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Findable } from '../address/facets.ts';
import { AskFailure } from '../api/ask.ts';
import { type Found, findByName } from '../api/find-by-name.ts';

/** A while after the last key, so that one word is one question. */
const PAUSE_MS = 150;
const EACH = 8;

interface Suggestions {
  text: string;
  found: Found[];
  failure?: string;
}

/**
 * A field that suggests things by name while one types: the combobox with a list of the ARIA Authoring Practices (list
 * autocomplete, the choice made by hand). Arrow keys go through the list, Enter takes, Escape closes, and then empties.
 * Where all that is found can be had, Enter without a choice asks for that; else it takes the first.
 */
export function NamePicker({
  label,
  of,
  onPick,
  accepts = () => true,
  placeholder = 'Type a name',
  isLabelHidden = false,
  inputId,
  onAll,
}: {
  label: string;
  of: readonly Findable[];
  onPick: (found: Found) => void;
  accepts?: (found: Found) => boolean;
  placeholder?: string;
  isLabelHidden?: boolean;
  inputId?: string;
  /** Offers all that is found by the text, behind the suggestions. */
  onAll?: (text: string) => void;
}) {
  const ownId = useId();
  const id = inputId ?? ownId;
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const wanted = text.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked for and accepted stays the same for a field
  useEffect(() => {
    if (!isOpen || wanted === '') return;
    const giveUp = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const pages = await Promise.all(
          of.map((type) => findByName(type, { text: wanted, first: EACH, signal: giveUp.signal })),
        );
        setSuggestions({ text: wanted, found: pages.flatMap(({ found }) => found).filter(accepts) });
        setAt(-1);
      } catch (error) {
        if (giveUp.signal.aborted) return;
        if (!(error instanceof AskFailure)) throw error;
        setSuggestions({ text: wanted, found: [], failure: error.failure.message });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [wanted, isOpen]);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const shown = isOpen && wanted !== '' && suggestions !== null ? suggestions : null;
  const found = shown?.found ?? [];
  const last = found.length - (onAll === undefined ? 1 : 0);
  const empty = () => {
    setText('');
    setOpen(false);
    setSuggestions(null);
  };
  const take = (chosen: Found | undefined) => {
    if (chosen === undefined) return;
    empty();
    onPick(chosen);
  };
  const takeAll = () => {
    if (onAll === undefined || wanted === '') return;
    empty();
    onAll(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true);
        setAt((place) => Math.min(place + 1, last));
        break;
      case 'ArrowUp':
        setAt((place) => Math.max(place - 1, -1));
        break;
      case 'Enter':
        if (onAll !== undefined && found[at] === undefined) takeAll();
        else take(found[at] ?? (shown?.text === wanted ? found[0] : undefined));
        break;
      case 'Escape':
        if (isOpen) setOpen(false);
        else setText('');
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className="picker">
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : 'picker-label'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={placeholder}
        value={text}
        aria-expanded={shown !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && shown !== null ? `${id}-${at}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={label}
        className="picker-list"
        hidden={shown === null || last < 0}
      >
        {found.map((one, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which says what is chosen
          <div
            key={one.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <bdi>{one.name}</bdi>
            <small>
              {of.length > 1 ? `${one.type} · ` : ''}
              <bdi>{one.note}</bdi>
            </small>
          </div>
        ))}
        {onAll !== undefined && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which says what is chosen
          <div
            id={`${id}-${found.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === found.length}
            className="picker-all"
            onMouseDown={(event) => event.preventDefault()}
            onClick={takeAll}
          >
            Everything that is found by “<bdi>{wanted}</bdi>”
          </div>
        )}
      </div>
      <p role="status" className={shown !== null && found.length === 0 ? 'picker-none' : 'unseen'}>
        {shown === null
          ? ''
          : (shown.failure ??
            (found.length === 0
              ? `Nothing is called “${shown.text}”. Try a part of the name.`
              : `${found.length} suggestions`))}
      </p>
    </div>
  );
}
