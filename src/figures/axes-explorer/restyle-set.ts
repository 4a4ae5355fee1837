import type { WidthName } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { edgeOf, heightOf, setSizes, stagesOf } from './layout.ts';
import type { Model, Stage } from './model.ts';
import { setAttributes } from './set-attributes.ts';

/** How far outside of their column, in pixels, a mean begins, a deviation lies, and a mean's letter stands. */
const outside = { mean: 12, deviation: 20, letter: 32 } as const;

/** A column of the chart: where it stands, what is in it, and on which side of it there is room. */
interface Column {
  readonly name: 'before' | 'after';
  readonly x: number;
  readonly stage: Stage;
  readonly outward: 1 | -1;
}

/** Every value of the set goes from its place before to its place after; means and deviations stand beside. */
export function restyleSet(svg: SVGSVGElement, model: Model, width: WidthName): void {
  const { left, right } = setSizes[width];
  const edge = edgeOf(model);
  const [before, after] = stagesOf(model);
  const y = (value: number): number => heightOf(value, edge, width);
  const members = Array.from(model.setOfCell, (_, i) => i).filter(
    (i) => model.setOfCell[i] === model.chosenSet,
  );
  const ends = (i: number): readonly [string, string] => [
    `M${String(left)},${String(y(before.values[i] ?? NaN))}`,
    `${String(right)},${String(y(after.values[i] ?? NaN))}`,
  ];
  const line = (i: number): string => ends(i).join('L');
  // A line of no length with round ends is a dot, and so all dots are one element.
  const dots = (i: number): string => `${ends(i).join('h0M')}h0`;
  const shapes = {
    lines: members.map(line),
    dots: members.map(dots),
    chosen: [line(model.chosen)],
    'chosen-dots': [dots(model.chosen)],
  };
  for (const [name, parts] of Object.entries(shapes)) {
    setAttributes(svg.querySelector(`.${name}`), { d: parts.join('') });
  }
  restyleColumns(svg, y, [
    { name: 'before', x: left, stage: before, outward: -1 },
    { name: 'after', x: right, stage: after, outward: 1 },
  ]);
}

/** The mean is a bar across, the deviation one upright to either side of it. */
function restyleColumns(
  svg: SVGSVGElement,
  y: (value: number) => number,
  columns: readonly Column[],
): void {
  const means = columns.map(
    ({ x, stage, outward }) =>
      `M${String(x + outward * outside.mean)},${String(y(stage.mean))}h${String(outward * 16)}`,
  );
  setAttributes(svg.querySelector('.means'), { d: means.join('') });
  const deviations = columns.map(({ x, stage: { mean, deviation }, outward }) => {
    const [top, bottom] = [y(mean + deviation), y(mean - deviation)];
    return `M${String(x + outward * outside.deviation)},${String(top)}V${String(bottom)}`;
  });
  setAttributes(svg.querySelector('.deviations'), { d: deviations.join('') });
  for (const { name, x, stage, outward } of columns) {
    const { mean, deviation } = stage;
    const texts = {
      mean: { dx: outside.letter, y: y(mean) + 4, value: mean },
      deviation: { dx: outside.deviation, y: y(mean + deviation) - 6, value: deviation },
    };
    for (const [key, text] of Object.entries(texts)) {
      const element = svg.querySelector(`.${key}-${name}`);
      const height = String(Math.round(text.y * 10) / 10);
      setAttributes(element, { x: String(x + outward * text.dx), y: height });
      // Before, a letter says what it is; after, a number says what has become of it.
      if (element && name === 'after') element.textContent = formatNumber(text.value, 1);
    }
  }
}
