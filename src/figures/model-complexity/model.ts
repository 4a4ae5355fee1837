import { createRandom, log, type Random } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { legendreFeatures } from '../../training/least-squares/legendre-features.ts';
import { ridgeRegression } from '../../training/least-squares/ridge-regression.ts';
import {
  predict,
  rootMeanSquareError,
} from '../../training/least-squares/root-mean-square-error.ts';
import { parameters } from './parameters.ts';

/** Where x is drawn from, uniformly. */
export const interval = { from: 0.5, to: 10 } as const;
/** The standard deviation of the noise on y = ln x. */
const noise = 0.3;
/** How many new points test a fit. */
export const testCount = 400;

const highest = parameters.degree.max;
const mostPoints = Math.max(...parameters.n.values);
const curvePoints = 120;

/** The root mean square errors of a fit: on the points that it was fitted to, and on new ones. */
export interface Errors {
  readonly train: number;
  readonly test: number;
}

/** The errors of a polynomial of some degree and penalty. */
export interface Complexity extends Errors {
  readonly degree: number;
  readonly lambda: number;
}

/** A place on the fitted curves. */
export interface CurvePoint {
  readonly x: number;
  readonly truth: number;
  readonly logarithm: number;
  readonly polynomial: number;
}

/** The state of the figure. */
export interface Model {
  readonly n: number;
  readonly now: Complexity;
  /** Σ c_k² over k >= 1, which λ weighs. */
  readonly squares: number;
  readonly logarithm: Errors;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly curve: readonly CurvePoint[];
  /** Every degree at the reader's λ, and every λ at her degree. */
  readonly byDegree: readonly Complexity[];
  readonly byLambda: readonly Complexity[];
}

/** Fits a logarithm and a polynomial to the same noisy points, and tests both on new ones. */
export function model({ degree, lambda, n, seed }: Values<typeof parameters>): Model {
  const random = createRandom(seed);
  // The first n of always the same points: more data adds to them.
  const train = firstPoints(drawPoints(mostPoints, random), n);
  const test = drawPoints(testCount, random);
  const fit = (k: number, penalty: number) => {
    const features = train.polynomial.map((row) => row.subarray(0, k + 1));
    const coefficients = ridgeRegression(features, train.y, penalty);
    return { coefficients, errors: errorsOf('polynomial', train, test, coefficients) };
  };
  const complexity = (k: number, penalty: number): Complexity => {
    return { degree: k, lambda: penalty, ...fit(k, penalty).errors };
  };
  const { coefficients, errors } = fit(degree, lambda);
  const line = ridgeRegression(train.logarithm, train.y, 0);
  const degrees = Array.from({ length: highest }, (_, index) => index + 1);
  return {
    n,
    now: { degree, lambda, ...errors },
    squares: coefficients.subarray(1).reduce((sum, c) => sum + c * c, 0),
    logarithm: errorsOf('logarithm', train, test, line),
    points: Array.from(train.x, (x, index) => ({ x, y: train.y[index] ?? NaN })),
    curve: drawCurve(line, coefficients),
    byDegree: degrees.map((k) => complexity(k, lambda)),
    byLambda: parameters.lambda.values.map((penalty) => complexity(degree, penalty)),
  };
}

/** The errors at every degree, beside the logarithm's. */
export function rows({ byDegree, logarithm }: Model): Table {
  const beside = { logTrain: logarithm.train, logTest: logarithm.test };
  return tableOf(
    ['degree', 'train', 'test', 'logTrain', 'logTest'],
    byDegree.map((fit) => ({ ...fit, ...beside })),
  );
}

/** Noisy points of a logarithm, with the features of both kinds of fit. */
interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly logarithm: readonly Float64Array[];
  readonly polynomial: readonly Float64Array[];
}

function drawPoints(count: number, random: Random): Points {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    x[i] = interval.from + (interval.to - interval.from) * random.uniform();
    y[i] = log(x[i] ?? NaN) + noise * random.normal();
  }
  return {
    x,
    y,
    logarithm: Array.from(x, logarithmFeatures),
    polynomial: Array.from(x, polynomialFeatures),
  };
}

function firstPoints({ x, y, logarithm, polynomial }: Points, n: number): Points {
  return {
    x: x.subarray(0, n),
    y: y.subarray(0, n),
    logarithm: logarithm.slice(0, n),
    polynomial: polynomial.slice(0, n),
  };
}

function logarithmFeatures(x: number): Float64Array {
  return Float64Array.of(1, log(x));
}

/** On the interval brought to [−1, 1], where powers up to the 15th stay apart as Legendre polynomials. */
function polynomialFeatures(x: number): Float64Array {
  const { from, to } = interval;
  return legendreFeatures((2 * x - from - to) / (to - from), highest);
}

function errorsOf(
  kind: 'logarithm' | 'polynomial',
  train: Points,
  test: Points,
  coefficients: Float64Array,
): Errors {
  return {
    train: rootMeanSquareError(train[kind], train.y, coefficients),
    test: rootMeanSquareError(test[kind], test.y, coefficients),
  };
}

function drawCurve(line: Float64Array, coefficients: Float64Array): readonly CurvePoint[] {
  const { from, to } = interval;
  return Array.from({ length: curvePoints + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / curvePoints;
    return {
      x,
      truth: log(x),
      logarithm: predict(logarithmFeatures(x), line),
      polynomial: predict(polynomialFeatures(x), coefficients),
    };
  });
}
