import { text as message } from '../messages/text.ts';
/** A field with a button that searches. */
export const SearchForm = ({
  label,
  name,
  text,
  onSearch,
}: {
  label: string;
  /** Name of the field, and its id. */
  name: string;
  text: string;
  onSearch: (text: string) => void;
}) => (
  <search>
    <form
      className="flow controls"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get(name) ?? '').trim());
      }}
    >
      <label htmlFor={name}>{label}</label>
      <input id={name} key={text} name={name} type="search" dir="auto" maxLength={200} defaultValue={text} />
      <button type="submit">{message('search.button')}</button>
    </form>
  </search>
);
