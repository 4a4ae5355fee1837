import * as Plot from '@observablehq/plot';
import { chart } from '../../kit/charts/chart.ts';
import { faint, halo, ink, paper } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Pair } from '../../training/quadratic/quadratic-loss.ts';
import { equalUnits, plane } from './frame.ts';
import { drawnSteps, type Model } from './model.ts';
import type { Words } from './words.ts';

/** How many contours: each stands for a quarter of the excess loss of the one around it. */
const contourCount = 6;
const namespace = 'http://www.w3.org/2000/svg';

/** Draws the loss over the two weights, with the first steps of the descent. */
export function drawDescent(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { loss } = model.now;
  const [first, second] = loss.optimum;
  const reach: Pair = [1.15 * Math.abs(first), 1.15 * Math.abs(second)];
  const domains = equalUnits(context, loss.optimum, reach);
  return chart(context, {
    name: 'descent',
    title: fill(words.descentTitle, { count: drawnSteps }),
    label: fill(words.descent, { count: drawnSteps }),
    ...plane,
    x: { domain: domains.x, ticks: 4, label: words.weight1 },
    y: { domain: domains.y, ticks: 4, label: words.weight2 },
    marks: [contours(model), pathMarks(model, domains, words)],
  });
}

/** The contours of a quadratic loss are ellipses: drawn as such they weigh nothing. */
function contours({ now, excess }: Model): Plot.RenderFunction {
  const { loss, curvatures } = now;
  return (_index, scales, _values, dimensions, { document }) => {
    const { x, y } = scales as Readonly<Record<'x' | 'y', (value: number) => number>>;
    const { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions;
    const group = document.createElementNS(namespace, 'g');
    const clip = document.createElementNS(namespace, 'clipPath');
    clip.setAttribute('id', 'frame');
    clip.append(
      element(document, 'rect', {
        x: marginLeft,
        y: marginTop,
        width: width - marginLeft - marginRight,
        height: height - marginTop - marginBottom,
      }),
    );
    const [centreX, centreY] = [x(loss.optimum[0]), y(loss.optimum[1])];
    const pixelsPerUnit = x(loss.optimum[0] + 1) - centreX;
    const [across, upward] = curvatures.direction;
    const angle = (-Math.atan2(upward, across) * 180) / Math.PI;
    const ellipses = document.createElementNS(namespace, 'g');
    ellipses.setAttribute('fill', 'none');
    ellipses.setAttribute('stroke', faint);
    ellipses.setAttribute('stroke-opacity', '0.6');
    ellipses.setAttribute('clip-path', 'url(#frame)');
    for (let index = 0; index < contourCount; index++) {
      const level = excess * 0.25 ** index;
      ellipses.append(
        element(document, 'ellipse', {
          rx: pixelsPerUnit * Math.sqrt((2 * level) / curvatures.largest),
          ry: pixelsPerUnit * Math.sqrt((2 * level) / curvatures.smallest),
          transform: `translate(${centreX} ${centreY}) rotate(${angle})`,
        }),
      );
    }
    group.append(clip, ellipses);
    return group;
  };
}

function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The start and the optimum have names; the steps between are dots on a line. */
function pathMarks(
  { path, now }: Model,
  domains: { readonly x: Pair; readonly y: Pair },
  words: Words,
): Plot.Markish[] {
  const outside = path.findIndex(([x, y]) => !isWithin(domains.x, x) || !isWithin(domains.y, y));
  const seen = outside < 0 ? path : path.slice(0, outside);
  const [start, end] = [path.slice(0, 1), [now.loss.optimum]];
  const place = { x: '0', y: '1' } as const;
  const name = { ...place, dy: -15, fill: ink, ...halo(3) } as const;
  return [
    Plot.line(outside < 0 ? path : path.slice(0, outside + 1), {
      ...place,
      clip: outside >= 0,
      stroke: ink,
      strokeWidth: 1.25,
    }),
    Plot.dot(seen.slice(1), { ...place, r: 2, fill: ink }),
    Plot.dot(start, { ...place, r: 4.5, fill: paper, stroke: ink }),
    Plot.dot(end, { ...place, r: 5, stroke: ink, symbol: 'times', strokeWidth: 2 }),
    Plot.text([...start, ...end], { ...name, text: [words.start, words.optimum] }),
  ];
}

function isWithin([from, to]: Pair, value: number): boolean {
  return value >= from && value <= to;
}
