import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { searchByName } from '../api/search-by-name.ts';
import { numberedName } from '../labels/names.ts';
import { type OfferedEntity, toldApart } from '../labels/offered.ts';
import { typeNames } from '../labels/terms.ts';
import { language, text as message, Text } from '../messages/text.ts';

/** Pause in typing before a search is sent. */
const DEBOUNCE_MS = 150;
const SUGGESTIONS_PER_TYPE = 8;

/** A text as of the latest pause in typing. */
function useDebounced(text: string): string {
  const [debounced, setDebounced] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(text), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return debounced;
}

/**
 * A field that suggests entities by name: the editable combobox with list autocomplete of the ARIA Authoring Practices.
 * Arrow keys move through the list, Enter picks, Escape closes and then clears. Without a selected suggestion, Enter
 * calls `onSearch`, or picks the first if there is no `onSearch`.
 */
export function NamePicker({
  label,
  types,
  onPick,
  accepts = () => true,
  placeholder = message('filter.typeName'),
  isLabelHidden = false,
  onSearch,
}: {
  label: string;
  types: readonly OfferedEntity['type'][];
  onPick: (entity: OfferedEntity) => void;
  accepts?: (entity: OfferedEntity) => boolean;
  placeholder?: string;
  isLabelHidden?: boolean;
  /** Shows all results for the text; offered below the suggestions. */
  onSearch?: (text: string) => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [selected, setSelected] = useState(-1);
  const wanted = text.trim();
  const searched = useDebounced(wanted);
  const search = useQuery({
    queryKey: ['suggestions', types, searched, language()],
    queryFn: async ({ signal }) => {
      const page = { first: SUGGESTIONS_PER_TYPE, after: null };
      const pages = await Promise.all(types.map((type) => searchByName(type, searched, page, signal)));
      return { text: searched, entities: pages.flatMap(({ nodes }) => nodes) };
    },
    enabled: isOpen && searched !== '',
    // While the text is edited, the suggestions for the previous text remain.
    placeholderData: (last) =>
      last && (searched.startsWith(last.text) || last.text.startsWith(searched)) ? last : undefined,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: new suggestions have none selected
  useEffect(() => setSelected(-1), [search.data]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const hasResult = search.data !== undefined || search.isError;
  const isShown = isOpen && wanted !== '' && searched !== '' && hasResult;
  const suggestions =
    isShown && !search.isError ? toldApart((search.data?.entities ?? []).filter(accepts)) : [];
  const last = suggestions.length - (onSearch === undefined ? 1 : 0);
  const clear = () => {
    setText('');
    setOpen(false);
  };
  const pick = (entity: OfferedEntity | undefined) => {
    if (entity === undefined) return;
    clear();
    onPick(entity);
  };
  const searchAll = () => {
    if (wanted === '') return;
    clear();
    onSearch?.(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true);
        setSelected((index) => Math.min(index + 1, last));
        break;
      case 'ArrowUp':
        setSelected((index) => Math.max(index - 1, -1));
        break;
      case 'Enter':
        if (onSearch !== undefined && suggestions[selected] === undefined) searchAll();
        else pick(suggestions[selected] ?? (search.data?.text === wanted ? suggestions[0] : undefined));
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
  /** Properties of an option. The focus stays in the field, which says what is selected. */
  const option = (index: number, onClick: () => void) => ({
    id: `${id}-${index}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': index === selected,
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick,
  });

  return (
    <div className="picker">
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : undefined}>
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
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={selected >= 0 && isShown ? `${id}-${selected}` : undefined}
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
        className="picker-list popup"
        hidden={!isShown || last < 0}
      >
        {suggestions.map((entity, index) => (
          <div key={entity.id} {...option(index, () => pick(entity))}>
            <bdi>{numberedName(entity)}</bdi>
            <small>
              {types.length > 1 ? `${typeNames[entity.type]} · ` : ''}
              <bdi>{entity.note}</bdi>
            </small>
          </div>
        ))}
        {onSearch !== undefined && (
          <div {...option(suggestions.length, searchAll)}>
            <Text id="filter.allResults" text={<bdi>{wanted}</bdi>} />
          </div>
        )}
      </div>
      <p role="status" className={isShown && suggestions.length === 0 ? 'hint' : 'unseen'}>
        {isShown && (search.error?.message ?? statusText(suggestions.length, search.data?.text))}
      </p>
    </div>
  );
}

const statusText = (count: number, text = '') =>
  count === 0 ? message('filter.noSuggestion', { text }) : message('filter.suggestions', { count });
