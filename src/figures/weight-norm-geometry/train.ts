import type { Random } from '../../core/index.ts';
import { lengthOf, type Vector } from '../../training/plane/vector.ts';
import { gradientAt, gradientsOf, weightOf } from './loss.ts';
import { parameters, type OptimizerName } from './parameters.ts';

/** How many steps a run takes. */
export const stepCount = parameters.step.last;
/** How fast weight decay shrinks v, and how much of the last step momentum keeps. */
const decay = 0.1;
const momentum = 0.9;

/** What a run starts from. */
export interface Start {
  readonly v: Vector;
  readonly g: number;
  readonly rate: number;
  readonly noise: number;
}

/** One step of a run. */
export interface Step {
  readonly step: number;
  readonly v: Vector;
  readonly w: Vector;
  readonly length: number;
  /** η g² / ‖v‖²: the rate at which w itself turns. */
  readonly rate: number;
}

/**
 * Takes gradient steps on v and g, with noise on w's gradient as small batches make it.
 *
 * Weight decay acts on v alone, which leaves w where it is. With momentum the rate is a tenth, so
 * that all steps together go about as far.
 */
export function train(start: Start, optimizer: OptimizerName, random: Random): readonly Step[] {
  let { v, g } = start;
  const kept = optimizer === 'momentum' ? momentum : 0;
  const rate = start.rate * (1 - kept);
  const shrink = optimizer === 'decay' ? 1 - rate * decay : 1;
  let [x, y, along] = [0, 0, 0];
  const steps: Step[] = [];
  for (let step = 0; ; step++) {
    const w = weightOf(v, g);
    const length = lengthOf(v);
    steps.push({ step, v, w, length, rate: (start.rate * g * g) / (length * length) });
    if (step === stepCount) return steps;
    const exact = gradientAt(w);
    const noisy: Vector = [
      exact[0] + start.noise * random.normal(),
      exact[1] + start.noise * random.normal(),
    ];
    const { dv, dg } = gradientsOf(noisy, v, g);
    [x, y, along] = [kept * x + dv[0], kept * y + dv[1], kept * along + dg];
    v = [shrink * v[0] - rate * x, shrink * v[1] - rate * y];
    g -= rate * along;
  }
}

/** In how many steps v became shorter; rounding is none. */
export function shrunkSteps(steps: readonly Step[]): number {
  return steps.filter(({ length }, index) => {
    const before = steps[index - 1]?.length ?? 0;
    return length < before * (1 - 1e-12);
  }).length;
}
