import {
  minMaxScaling,
  robustScaling,
  zScoreScaling,
  type Scaled,
  type Tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { descend } from '../../training/quadratic/descend.ts';
import {
  principalCurvatures,
  type PrincipalCurvatures,
} from '../../training/quadratic/principal-curvatures.ts';
import {
  excessLoss,
  type Pair,
  type QuadraticLoss,
} from '../../training/quadratic/quadratic-loss.ts';
import { stepsToShare } from '../../training/quadratic/steps-to-share.ts';
import { twoFeatureLoss } from '../../training/quadratic/two-feature-loss.ts';
import { vectorOf } from '../../training/plane/vector.ts';
import { viewDescent, type DescentView } from './descent-view.ts';
import { drawHouses } from './houses.ts';
import { parameters, type ScalingName, type Unit } from './parameters.ts';

/** Descent counts as finished when the excess loss is this share of what it was. */
export const goal = 1e-4;

/** Descent starts where nothing has been learned: the same function for every scaling. */
const start: Pair = [0, 0];

/** What one way of scaling makes of the features and of the descent. */
export interface Scaling {
  readonly name: ScalingName;
  /** The houses after scaling. */
  readonly z: readonly Pair[];
  readonly offset: Pair;
  readonly scale: Pair;
  /** The width that the middle half of the houses takes after scaling, of each feature. */
  readonly width: Pair;
  readonly loss: QuadraticLoss;
  readonly curvatures: PrincipalCurvatures;
  /** λ_max / λ_min. */
  readonly condition: number;
  readonly learningRate: number;
  /** Until the excess loss is `goal` of what it was. */
  readonly steps: number;
}

/** The first steps on one of the losses. */
export interface Descent {
  readonly scaling: Scaling;
  /** From the start to the reader's step. */
  readonly view: DescentView;
  /** The excess loss at the reader's step, as a share of what it was at the start. */
  readonly share: number;
}

/** The state of the figure. */
export interface Model {
  readonly unit: Unit;
  /** The learning rate as a share of the limit 2/λ_max. */
  readonly rate: number;
  /** The houses as they are; the first is the reader's. */
  readonly x: readonly Pair[];
  /** The reader's step. */
  readonly k: number;
  readonly now: Scaling;
  /** The descent on the features as they are, and on those that the reader scaled. */
  readonly descents: readonly [Descent, Descent];
  readonly scalings: readonly Scaling[];
}

/** Scales the houses in each way, and lets gradient descent run on the loss that comes of it. */
export function model(values: Values<typeof parameters>): Model {
  const { unit, rate } = values;
  const { features, prices } = drawHouses(values.house, unit, values.seed);
  const middleHalf = vectorOf(robustScaling(features).scale);
  const scalings = parameters.scaling.options.map((name) =>
    measure(name, features, prices, rate, middleHalf),
  );
  const named = (name: ScalingName): Scaling => {
    const found = scalings.find((scaling) => scaling.name === name);
    if (!found) throw new RangeError(`there is no scaling ${name}`);
    return found;
  };
  const now = named(values.scaling);
  return {
    unit,
    rate,
    x: pairs(features),
    k: values.k,
    now,
    descents: [follow(named('none'), values.k), follow(now, values.k)],
    scalings,
  };
}

function follow(scaling: Scaling, k: number): Descent {
  const { loss, curvatures, learningRate } = scaling;
  const path = descend(loss, start, learningRate, k);
  return {
    scaling,
    view: viewDescent(loss, curvatures, path),
    share: excessLoss(loss, path.at(-1) ?? start) / excessLoss(loss, start),
  };
}

/** Every way of scaling, by its formula. */
export function rows({ scalings }: Model): Table {
  return tableOf(
    ['z', 'condition', 'steps', 'width1', 'width2', 'learningRate'],
    scalings.map((one) => {
      const [width1, width2] = one.width;
      return { ...one, z: formulas[one.name], width1, width2 };
    }),
  );
}

const formulas: Readonly<Record<ScalingName, string>> = {
  none: 'x',
  'min-max': '(x − min) / (max − min)',
  'z-score': '(x − μ) / σ',
  robust: '(x − Q₂) / (Q₃ − Q₁)',
};

const scale: Readonly<Record<ScalingName, (x: Tensor) => Scaled>> = {
  none: (x) => ({ y: x, offset: Float64Array.of(0, 0), scale: Float64Array.of(1, 1) }),
  'min-max': minMaxScaling,
  'z-score': zScoreScaling,
  robust: robustScaling,
};

function measure(
  name: ScalingName,
  features: Tensor,
  prices: Float64Array,
  rate: number,
  middleHalf: Pair,
): Scaling {
  const scaled = scale[name](features);
  const loss = twoFeatureLoss(scaled.y, prices);
  const curvatures = principalCurvatures(loss);
  const learningRate = (rate * 2) / curvatures.largest;
  const factors = vectorOf(scaled.scale);
  return {
    name,
    z: pairs(scaled.y),
    offset: vectorOf(scaled.offset),
    scale: factors,
    width: [middleHalf[0] / factors[0], middleHalf[1] / factors[1]],
    loss,
    curvatures,
    condition: curvatures.largest / curvatures.smallest,
    learningRate,
    // At the limit itself the steep direction only changes sides; rounding is not to decide.
    steps: rate < 1 ? stepsToShare(loss, start, learningRate, goal) : Infinity,
  };
}

function pairs({ data, shape }: Tensor): readonly Pair[] {
  return Array.from({ length: shape[0] ?? 0 }, (_, n) => vectorOf(data.subarray(2 * n, 2 * n + 2)));
}
