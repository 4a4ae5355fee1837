import * as Plot from '@observablehq/plot';
import { chart } from '../../kit/charts/chart.ts';
import { hairline, ink, mu, paper, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { methodColors } from './colors.ts';
import { edgeOf, setSizes } from './layout.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws the frame in which the values of one set go from before to after. */
export function drawSet(model: Model, context: DrawingContext<Words>): Chart {
  const { document, width, words } = context;
  const { height, top, bottom, left, right } = setSizes[width];
  const edge = edgeOf(model);
  const [before, after] = words.stages[model.shown === 'gradient' ? 'gradient' : 'values'];
  const names = [
    { x: left, name: before },
    { x: right, name: after },
  ];
  const set = chart(context, {
    name: 'set',
    title: words.setTitle[model.shown],
    label: words.set,
    width: setSizes.wide.width,
    height,
    margin: { top, right: 0, bottom: height - bottom, left: 28 },
    x: { type: 'identity', axis: null },
    y: { domain: [-edge, edge], ticks: 5, grid: true },
    marks: [
      Plot.ruleX(names, { x: 'x', stroke: hairline }),
      Plot.text(names, { x: 'x', y: edge, dy: -14, text: 'name', fill: ink }),
    ],
  });
  for (const { tag, ...part } of partsOf(model, words)) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(part.attributes)) element.setAttribute(key, value);
    element.textContent = part.letter ?? '';
    set.svg.append(element);
  }
  return set;
}

/** A part that follows the chosen cell: `restyle` gives it its shape or its place. */
interface Part {
  readonly tag: 'path' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly letter?: string;
}

/** The parts from back to front. A gradient has a mean that counts, but no deviation. */
function partsOf({ method, shown }: Model, words: Words): readonly Part[] {
  const color = methodColors[method];
  const ofGradient = shown === 'gradient';
  const meanColor = ofGradient ? ink : mu;
  return [
    path('lines', { stroke: color, 'stroke-width': '1.2', 'stroke-opacity': '0.55' }),
    path('dots', { stroke: color, 'stroke-width': '6', 'stroke-linecap': 'round' }),
    path('chosen', { stroke: ink, 'stroke-width': '2' }),
    path('chosen-dots', { stroke: ink, 'stroke-width': '9', 'stroke-linecap': 'round' }),
    ...(ofGradient ? [] : [path('deviations', { stroke: sigma, 'stroke-width': '2.5' })]),
    path('means', { stroke: meanColor, 'stroke-width': '2.5' }),
    text('mean-before', 'end', meanColor, ofGradient ? words.mean : 'μ'),
    text('mean-after', 'start', meanColor),
    ...(ofGradient
      ? []
      : [text('deviation-before', 'middle', sigma, 'σ'), text('deviation-after', 'middle', sigma)]),
  ];
}

function path(name: string, attributes: Readonly<Record<string, string>>): Part {
  return { tag: 'path', attributes: { class: name, fill: 'none', ...attributes } };
}

function text(name: string, anchor: string, fill: string, letter = ''): Part {
  const around = { stroke: paper, 'stroke-width': '4', 'paint-order': 'stroke' };
  const style = { class: name, fill, ...around, 'font-weight': '650', 'text-anchor': anchor };
  return { tag: 'text', attributes: style, letter };
}
