import { NamePicker } from '../../filter/name-picker.tsx';
import { text } from '../../messages/text.ts';

/** A field to choose a resolution, decision, draft, paper or point by its number or words. */
export const TextPicker = ({ onPick }: { onPick: (id: string) => void }) => (
  <NamePicker
    label={text('lineage.pick')}
    types={['Resolution', 'Act']}
    placeholder={text('lineage.pickPlaceholder')}
    onPick={({ id }) => onPick(id)}
  />
);
