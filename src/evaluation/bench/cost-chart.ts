import type { SizeFigures } from './size-figures.ts';

/** One engine's cost at several sizes. */
interface Line {
  readonly name: string;
  readonly points: readonly (readonly [passages: number, milliseconds: number])[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 190;
const TOP = 28;
const BOTTOM = 48;
const COLOURS = ['#1b7f5c', '#8a5a00', '#8c2f7d', '#2f5fa8', '#a33a2c', '#5a5a5a'];

/** What a question costs against how many passages there are, both by powers of ten: a straight line that rises by a step a step is linear. */
export function costChart(sizes: readonly SizeFigures[]): string {
  const lines = linesOf(sizes);
  const x = scale(
    lines.flatMap(({ points }) => points.map(([passages]) => passages)),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    lines.flatMap(({ points }) => points.map(([, ms]) => ms)),
    HEIGHT - BOTTOM,
    TOP,
  );
  const drawn = lines.map(({ name, points }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const path = points.map(([passages, ms]) => `${x.at(passages).toFixed(1)},${y.at(ms).toFixed(1)}`).join(' ');
    const label = `<text x="${WIDTH - RIGHT + 12}" y="${TOP + 18 * at + 12}" fill="${colour}">${escaped(name)}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
  });
  const across = x.powers.map((power) => mark(x.at(power), HEIGHT - BOTTOM + 18, 'middle', power));
  const up = y.powers.map((power) => mark(LEFT - 8, y.at(power) + 4, 'end', power));
  const grid = y.powers.map((power) => `<path d="M${LEFT} ${y.at(power)}H${WIDTH - RIGHT}" stroke="#8884"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>What a question costs against the number of passages</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="16">milliseconds a question (median)</text>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">passages</text>`,
    ...grid,
    ...across,
    ...up,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function linesOf(sizes: readonly SizeFigures[]): Line[] {
  const points = new Map<string, [number, number][]>();
  for (const { derived, asked, peers } of sizes) {
    for (const { name, ask } of [{ name: 'Isnad', ask: asked.ask }, ...peers]) {
      if (ask) points.set(name, [...(points.get(name) ?? []), [derived.passages, ask.p50]]);
    }
  }
  return [...points].map(([name, of]) => ({ name, points: of }));
}

/** From the power of ten below the least to the one above the most. */
function scale(values: readonly number[], from: number, to: number) {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    powers: Array.from({ length: most - least + 1 }, (_, at) => 10 ** (least + at)),
    at: (value: number) => from + ((Math.log10(value) - least) / (most - least)) * (to - from),
  };
}

function mark(x: number, y: number, anchor: string, value: number): string {
  const text = value >= 1 ? value.toLocaleString('en') : String(value);
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
