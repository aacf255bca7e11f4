import { numberText } from '../../labels/dates.ts';
import { text } from '../../messages/text.ts';
import type { NodeKind } from '../model/network.ts';
import { scaleTexts, type Unit } from '../model/words.ts';
import { shapeOf } from './marks.ts';
import type { Scene } from './scene.ts';

/** What shapes, sizes and widths mean. */
export function NetworkKey({
  scene: { network, widths },
  kinds,
  unit,
}: {
  scene: Scene;
  kinds: readonly (readonly [NodeKind, string])[];
  unit: Unit;
}) {
  return (
    <ul className="flow legend network-key hint" aria-label={text('network.key')}>
      {kinds.map(([kind, name]) => (
        <li key={kind}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true">
            <path className={`network-mark kind-${kind}`} d={shapeOf(kind, 6.5)} />
          </svg>{' '}
          {name}
        </li>
      ))}
      {widths.map(({ width, from, to }) => (
        <li key={from}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path className="network-line network-sample" d="M1 10H19" strokeWidth={width} />
          </svg>{' '}
          {from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`}
        </li>
      ))}
      {scaleTexts(network, unit).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
