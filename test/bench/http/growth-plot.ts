import type { Grown } from './growth-bench.ts';

const PANEL = { width: 230, height: 170, left: 46, top: 34, right: 12, bottom: 30 };
const COLUMNS = 4;

/** How time grows with the acts, as an SVG: a panel a question, both axes by powers of ten, ours as a line and hand-written Cypher dashed. */
export function growthPlot(grown: readonly Grown[]): string {
  const questions = [...new Set(grown.map(({ question }) => question))];
  const times = grown.flatMap(({ p50, cypher }) => [p50, cypher]);
  const x = axis(
    grown.map(({ acts }) => acts),
    PANEL.left,
    PANEL.width - PANEL.right,
  );
  const y = axis(times, PANEL.height - PANEL.bottom, PANEL.top);
  const panels = questions.map((question, place) => {
    const points = grown.filter((one) => one.question === question);
    const line = (of: (one: Grown) => number) =>
      points.map((one) => `${round(x.at(one.acts))},${round(y.at(of(one)))}`).join(' ');
    const at = `translate(${(place % COLUMNS) * PANEL.width} ${30 + Math.floor(place / COLUMNS) * PANEL.height})`;
    return `<g transform="${at}">
<text x="${PANEL.left}" y="${PANEL.top - 12}" font-weight="600">${question}</text>
${y.powers.map((power) => `<path d="M${PANEL.left} ${round(y.at(power))}H${PANEL.width - PANEL.right}" stroke="#ddd"/><text x="${PANEL.left - 6}" y="${round(y.at(power)) + 4}" text-anchor="end">${power}</text>`).join('\n')}
${points.map(({ acts }) => `<text x="${round(x.at(acts))}" y="${PANEL.height - 12}" text-anchor="middle">${acts / 1_000}k</text>`).join('\n')}
<polyline points="${line(({ cypher }) => cypher)}" fill="none" stroke="#767676" stroke-width="1.5" stroke-dasharray="4 3"/>
<polyline points="${line(({ p50 }) => p50)}" fill="none" stroke="#1f5fa8" stroke-width="2"/>
${points.map((one) => `<circle cx="${round(x.at(one.acts))}" cy="${round(y.at(one.p50))}" r="2.5" fill="#1f5fa8"/>`).join('\n')}
</g>`;
  });
  const width = COLUMNS * PANEL.width;
  const height = 30 + Math.ceil(questions.length / COLUMNS) * PANEL.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="11" fill="#222" role="img">
<title>Milliseconds (p50) by number of acts</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${PANEL.left}" y="20" font-size="13">Milliseconds (p50) by number of acts: line, over HTTP, counted anew; dashed, hand-written Cypher over the bare driver</text>
${panels.join('\n')}
</svg>
`;
}

/** A scale by powers of ten from one place to another, and the powers within. */
function axis(values: readonly number[], from: number, to: number) {
  const low = Math.log10(Math.min(...values));
  const high = Math.log10(Math.max(...values));
  const first = Math.ceil(low);
  const powers = Array.from(
    { length: Math.max(0, Math.floor(high) - first + 1) },
    (_, step) => 10 ** (first + step),
  );
  return {
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from),
    powers,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
