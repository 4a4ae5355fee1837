import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { keepApart } from '../../kit/charts/keep-apart.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import { powerOfTen } from './format-difference.ts';
import { differenceAt, type Difference, type Model } from './model.ts';
import { methods, parameters, type Method } from './parameters.ts';
import type { Words } from './words.ts';

/** No logarithm reaches 0: it is drawn below the smallest difference that a double can hold. */
const floor = 1e-18;
const domain = [floor, 1000] as const;
const ticks = [0, -4, -8, -12, -16];
const height = 250;
const margin = { top: 8, bottom: bottomMargin } as const;
const labelGap = 15;

interface Mark {
  readonly symbol: 'circle' | 'triangle' | 'square' | 'diamond';
  readonly dash: string;
}

/** Each method has its own mark, and its own dash. */
const marks: Readonly<Record<Method, Mark>> = {
  bn: { symbol: 'circle', dash: '' },
  ln: { symbol: 'triangle', dash: '6 3' },
  gn: { symbol: 'square', dash: '2 3' },
  wn: { symbol: 'diamond', dash: '8 3 2 3' },
};

/** Draws every method's difference against the number of parts. */
export function drawDifferences(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const share = width === 'wide' ? 430 : widths.narrow;
  const svg = Plot.plot({
    ...plotOptions(document, share, height),
    marginTop: margin.top,
    marginLeft: 44,
    marginRight: 34,
    marginBottom: margin.bottom,
    x: { ...doublingAxis(words.partsAxis), domain: [1, 32], ticks: 6, inset: 8 },
    y: { type: 'log', domain, axis: null },
    marks: [
      Plot.text([...ticks, null], {
        frameAnchor: 'left',
        dx: -9,
        y: (tick: number | null) => (tick === null ? floor : Number(`1e${String(tick)}`)),
        text: (tick: number | null) => (tick === null ? '0' : powerOfTen(tick)),
        textAnchor: 'end',
      }),
      Plot.gridY(ticks.map((tick) => Number(`1e${String(tick)}`))),
      Plot.ruleX([model.parts], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...methods.flatMap((method) => methodMarks(model, method)),
      ...endLabels(model.differences),
    ],
  }) as SVGSVGElement;
  return { name: 'differences', title: words.differencesTitle, label: words.differences, svg };
}

function methodMarks({ differences, parts }: Model, method: Method): Plot.Markish[] {
  const own = differences
    .filter((one) => one.method === method)
    .map((one) => ({ ...one, difference: Math.max(floor, one.difference) }));
  const { symbol, dash } = marks[method];
  const color = `var(--method-${method})`;
  return [
    Plot.line(own, { x: 'parts', y: 'difference', stroke: color, strokeDasharray: dash }),
    Plot.dot(own, {
      x: 'parts',
      y: 'difference',
      symbol,
      fill: color,
      r: { value: (one: Difference) => (one.parts === parts ? 5 : 3), scale: null },
    }),
  ];
}

/** Each line is named where it ends; names that would touch are moved apart. */
function endLabels(differences: readonly Difference[]): Plot.Markish[] {
  const last = parameters.parts.values.at(-1) ?? 1;
  const ends = methods.map((method) => pixel(differenceAt(differences, method, last)));
  const places = keepApart(ends, labelGap, height - margin.bottom);
  return methods.map((method, index) =>
    Plot.text([method], {
      x: () => last,
      y: () => floor,
      dx: 10,
      dy: (places[index] ?? 0) - pixel(floor),
      text: () => method.toUpperCase(),
      textAnchor: 'start',
      fill: 'var(--ink)',
    }),
  );
}

/** Where the chart's logarithmic axis puts a difference. */
function pixel(difference: number): number {
  const [low, high] = domain;
  const share = Math.log10(Math.max(low, difference) / low) / Math.log10(high / low);
  return margin.top + (1 - share) * (height - margin.top - margin.bottom);
}
