import './lineage.css';
import { TextLineage } from './flow/text-lineage.tsx';
import { useLineageSettings } from './texts/lineage-address.ts';
import { WholeFlow } from './whole/whole-flow.tsx';

/** How texts led to one another: around one text, or all of them together. */
export function LineageView() {
  const view = useLineageSettings();
  const { id } = view.settings;
  return id === null ? <WholeFlow view={view} /> : <TextLineage key={id} {...{ id, view }} />;
}
