import type { ComponentProps } from 'react';
import { entityAddress, searchAddress } from '../address/entity-address.ts';
import { go } from '../address/location.tsx';
import { NamePicker } from './name-picker.tsx';

/** A search field that goes to the page of the picked entity, or to the search page. */
export const SearchBox = (
  props: Pick<ComponentProps<typeof NamePicker>, 'label' | 'isLabelHidden' | 'placeholder'>,
) => (
  <NamePicker
    {...props}
    types={['Theme', 'Actor', 'Meeting']}
    onPick={({ type, id }) => go(entityAddress(type, id) ?? '/')}
    onSearch={(text) => go(searchAddress(text))}
  />
);
