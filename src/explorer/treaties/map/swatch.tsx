import type { Mark } from './map-marks.ts';

/** The fills with a pattern; the others are plain colours of the style sheet. */
export const patternFills: Partial<Record<Mark, string>> = {
  SIGNATORY: 'url(#treaty-signatory)',
  UNKNOWN: 'url(#treaty-unknown)',
};

/** The patterns of a map: dotted where only a signature is recorded, hatched where nothing is. */
export const MapPatterns = () => (
  <defs>
    <pattern id="treaty-signatory" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect className="map-signatory-ground" width="5" height="5" />
      <circle className="map-signatory-dot" cx="2.5" cy="2.5" r="1.3" />
    </pattern>
    <pattern
      id="treaty-unknown"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="map-unknown-ground" width="5" height="5" />
      <path className="map-unknown-line" d="M0 0v5" />
    </pattern>
  </defs>
);

/** A mark of the map as a small square. */
export const Swatch = ({ mark }: { mark: Mark }) => (
  <svg className="treaty-swatch" viewBox="0 0 20 20" aria-hidden="true">
    <rect
      className={`map-area map-${mark.toLowerCase()}`}
      fill={patternFills[mark]}
      x="1"
      y="1"
      width="18"
      height="18"
    />
  </svg>
);
