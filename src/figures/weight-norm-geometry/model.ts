import { createRandom } from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { dot, lengthOf, type Vector } from '../../training/plane/vector.ts';
import { gradientAt, gradientsOf, weightOf } from './loss.ts';
import type { OptimizerName, parameters } from './parameters.ts';
import { shrunkSteps, train, type Step } from './train.ts';

/** The state of the figure. */
export interface Model {
  readonly v: Vector;
  readonly g: number;
  readonly length: number;
  readonly w: Vector;
  /** ∇L at w, and its two parts: along v, and at a right angle to it. */
  readonly gradient: Vector;
  readonly along: Vector;
  readonly across: Vector;
  /** The length of the part at a right angle. */
  readonly acrossLength: number;
  /** ∂L/∂g. */
  readonly dg: number;
  /** The length of ∂L/∂v, and v · ∂L/∂v. */
  readonly dvLength: number;
  readonly radial: number;
  readonly optimizer: OptimizerName;
  /** How many steps of the runs are shown. */
  readonly step: number;
  /** Plain gradient steps, and the reader's choice. */
  readonly plain: readonly Step[];
  readonly chosen: readonly Step[];
  /** In how many of the steps shown v got shorter. */
  readonly plainShrunk: number;
  readonly chosenShrunk: number;
}

/** Splits the gradient at the reader's v and g, and takes steps from there. */
export function model(values: Values<typeof parameters>): Model {
  const { g, rate, noise, optimizer, step, seed } = values;
  const v: Vector = [values.v.x, values.v.y];
  const length = lengthOf(v);
  const w = weightOf(v, g);
  const gradient = gradientAt(w);
  const { dv, dg } = gradientsOf(gradient, v, g);
  const along: Vector = [(dg * v[0]) / length, (dg * v[1]) / length];
  const across: Vector = [gradient[0] - along[0], gradient[1] - along[1]];
  const run = (how: OptimizerName): readonly Step[] =>
    train({ v, g, rate, noise }, how, createRandom(seed));
  const plain = run('sgd');
  const chosen = optimizer === 'sgd' ? plain : run(optimizer);
  return {
    v,
    g,
    length,
    w,
    gradient,
    along,
    across,
    acrossLength: lengthOf(across),
    dg,
    dvLength: lengthOf(dv),
    radial: dot(v, dv),
    optimizer,
    step,
    plain,
    chosen,
    plainShrunk: shrunkSteps(plain.slice(0, step + 1)),
    chosenShrunk: shrunkSteps(chosen.slice(0, step + 1)),
  };
}

/** Every fifth step of the plain run and of the chosen one. */
export function rows({ plain, chosen }: Model): Table {
  return {
    columns: ['step', 'length', 'rate', 'chosenLength', 'chosenRate'],
    rows: plain.flatMap(({ step, length, rate }) => {
      const other = chosen[step];
      return step % 5 === 0 && other ? [[step, length, rate, other.length, other.rate]] : [];
    }),
  };
}
