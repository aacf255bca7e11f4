import { useView } from '../address/use-view.ts';
import { ActorsAndThemes } from './actors-and-themes.tsx';
import { CoAdvancingActors } from './co-advancing-actors.tsx';
import { useNetworkSettings } from './model/use-network-settings.ts';
import './network.css';

/** Actors and the themes of their points, or actors who advance the same, as a network. */
export function NetworkView() {
  const { problems: ofSettings, ...network } = useNetworkSettings();
  const view = useView();
  const props = { network, view: { ...view, problems: [...view.problems, ...ofSettings] } };
  return network.settings.links === 'THEME' ? (
    <ActorsAndThemes {...props} />
  ) : (
    <CoAdvancingActors {...props} />
  );
}
