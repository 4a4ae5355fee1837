import type { ColorName } from '../../styles/tokens.ts';

/** A colour of the site, in the light theme and in the dark one. */
function color(name: ColorName): string {
  return `var(--${name})`;
}

/** What is written, and what the reader has chosen. */
export const ink = color('ink');
/** What is written beside it. */
export const soft = color('ink-soft');
/** What guides the eye: dashed lines, circles, the samples of which there are many. */
export const faint = color('ink-faint');
/** What is thinnest: a frame, a zero. */
export const hairline = color('line');
/** The ground of the page: rings are filled with it, and names have it around them. */
export const paper = color('paper');
/** The ground of a box. */
export const panel = color('panel');

/** The mean, wherever it is drawn. */
export const mu = color('symbol-mu');
/** The standard deviation, and the variance. */
export const sigma = color('symbol-sigma');
/** The learned scale. */
export const gamma = color('symbol-gamma');
/** The learned shift. */
export const beta = color('symbol-beta');

/** The colour of each method, the same all over the site. */
export const methodColor = {
  bn: color('method-bn'),
  ln: color('method-ln'),
  in: color('method-in'),
  gn: color('method-gn'),
  wn: color('method-wn'),
  none: color('method-none'),
} as const;

/** How a rule looks that stands where the reader stands: `Plot.ruleX([now], { x: 'B', ...here })`. */
export const here = { stroke: faint, strokeDasharray: '2 3' } as const;

/** Paper around a name, so that lines do not cross it: `Plot.text(ends, { …, ...halo(4) })`. */
export function halo(strokeWidth: number) {
  return { stroke: paper, strokeWidth } as const;
}

/** A histogram's outline: `Plot.areaY(outline(bins), { ...bars, fill: mu })`. */
export const bars = { x: 'x', y: 'density', curve: 'step-after' } as const;

/** A dot of which only the rim has the colour: `Plot.dot(samples, { x: 'x', y: 1, r: 4, ...ring(ink) })`. */
export function ring(stroke: string, strokeWidth = 1.5) {
  return { fill: paper, stroke, strokeWidth } as const;
}
