import { cos, sin, spectralNorm, tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { dot, vectorOf, type Vector } from '../../training/plane/vector.ts';
import { exactSpectrum, type ExactSpectrum } from './exact-spectrum.ts';
import { parameters } from './parameters.ts';

/** The power iteration after so many steps. */
export interface Step {
  readonly k: number;
  readonly sigma: number;
  readonly v: Vector;
  /** The Lipschitz constant of the map after it is divided by the estimate. */
  readonly lipschitz: number;
}

/** The state of the figure. */
export interface Model {
  /** The columns of W: the images of (1, 0) and (0, 1). */
  readonly first: Vector;
  readonly second: Vector;
  readonly exact: ExactSpectrum;
  readonly steps: readonly Step[];
  readonly now: Step;
  /** Between v and the direction that is stretched most, in whole degrees, 0 to 90. */
  readonly angle: number;
  /** The columns of W divided by the estimate. */
  readonly normalized: readonly [Vector, Vector];
}

/** Iterates from the reader's start, and divides the map by the estimate of its norm. */
export function model(values: Values<typeof parameters>): Model {
  const first: Vector = [values.first.x, values.first.y];
  const second: Vector = [values.second.x, values.second.y];
  const w = tensor([first[0], second[0], first[1], second[1]], [2, 2]);
  const angle = (values.start * Math.PI) / 180;
  const u = Float64Array.of(cos(angle), sin(angle));
  const exact = exactSpectrum(first, second);
  const steps = Array.from({ length: parameters.iterations.max }, (_, index): Step => {
    const { sigma, v } = spectralNorm(w, { u, iterations: index + 1 });
    return { k: index + 1, sigma, v: vectorOf(v), lipschitz: exact.largest / sigma };
  });
  const now = steps[values.iterations - 1];
  if (!now) throw new RangeError(`there is no step ${values.iterations}`);
  const { data } = spectralNorm(w, { u, iterations: values.iterations }).w;
  const normalized: [Vector, Vector] = [
    [data[0] ?? NaN, data[2] ?? NaN],
    [data[1] ?? NaN, data[3] ?? NaN],
  ];
  return { first, second, exact, steps, now, angle: angleOf(now.v, exact.right), normalized };
}

/** The estimate after every step. */
export function rows({ steps }: Model): Table {
  return {
    columns: ['k', 'sigma', 'lipschitz', 'v1', 'v2'],
    rows: steps.map(({ k, sigma, lipschitz, v }) => [k, sigma, lipschitz, v[0], v[1]]),
  };
}

/** The angle between two unit vectors, or their opposites: the first whole degree that is near enough. */
function angleOf(a: Vector, b: Vector): number {
  const cosine = Math.abs(dot(a, b));
  let degrees = 0;
  while (degrees < 90 && cos(((degrees + 0.5) * Math.PI) / 180) > cosine) degrees += 1;
  return degrees;
}
