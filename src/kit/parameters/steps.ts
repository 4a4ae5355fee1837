import type { Fault } from '../../i18n/figure-words.ts';
import type { Chance, Reading, Steps } from './kind.ts';

/**
 * A decimal as `String` writes a number, however long: no `Infinity`, no hexadecimal, no blanks,
 * which `Number` would let through.
 */
const decimal = /^-?\d{1,21}(\.\d{1,22})?(e[+-]?\d{1,3})?$/;

/** The number that a decimal stands for; undefined for any other text. */
export function readDecimal(text: string): number | undefined {
  return decimal.test(text) ? Number(text) : undefined;
}

/** Reads a number that must stand on a step. */
export function readStep(steps: Steps, text: string): Reading<number> {
  const number = readDecimal(text);
  if (number === undefined) return { fault: 'not-a-number' };
  const step = stepAt(steps, number);
  return typeof step === 'string' ? { fault: step } : { value: step };
}

/** The step that a number stands for, or why it stands for none. */
export function stepAt(steps: Steps, number: number): number | Fault {
  if (number < steps.min || number > steps.max) return 'out-of-range';
  const onStep = nearestStep(steps, number);
  return Math.abs(onStep - number) < steps.step * 1e-6 ? onStep : 'between-steps';
}

/**
 * The value of a stepped range that lies nearest to `number`, free of binary dust
 * (0.3, not 0.30000000000000004; 0, not −0). It never passes the bounds, even where `max` is no step.
 *
 * @param range bounds, and a step of at least 1e-9
 */
export function nearestStep({ min, max, step }: Steps, number: number): number {
  const last = Math.floor((max - min) / step + 1e-6);
  const steps = Math.min(Math.round((Math.max(number, min) - min) / step), last);
  return Number((min + steps * step).toFixed(10)) + 0;
}

/** All steps, from the lower bound to the upper one. */
export function allSteps(steps: Steps): readonly number[] {
  const count = Math.floor((steps.max - steps.min) / steps.step + 1e-6) + 1;
  return Array.from({ length: count }, (_, at) => nearestStep(steps, steps.min + at * steps.step));
}

/** Where a key leads from a step; undefined for a key that does not move along a line. */
export function stepForKey(steps: Steps, value: number, key: string): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: value + steps.step,
    ArrowUp: value + steps.step,
    ArrowLeft: value - steps.step,
    ArrowDown: value - steps.step,
    PageUp: value + 10 * steps.step,
    PageDown: value - 10 * steps.step,
    Home: steps.min,
    End: steps.max,
  };
  const moved = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return moved === undefined ? undefined : nearestStep(steps, moved);
}

/**
 * The value of a list that lies nearest to `number`. Between two that are above zero the middle is the
 * geometric one: lists that grow by factors lie on logarithmic axes, and elsewhere it differs little.
 */
export function nearestListed(values: readonly number[], number: number): number | undefined {
  const rising = values.toSorted((a, b) => a - b);
  return rising.find((value, index) => {
    const next = rising[index + 1];
    return next === undefined || number < middle(value, next);
  });
}

function middle(low: number, high: number): number {
  return low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
}

/** Where a key leads from one of a list's values; undefined for a key that does not move along a line. */
export function listedForKey<V>(values: readonly V[], value: V, key: string): V | undefined {
  const positions = { min: 0, max: values.length - 1, step: 1 };
  const moved = stepForKey(positions, values.indexOf(value), key);
  return moved === undefined ? undefined : values[moved];
}

/** What is wrong with bounds and their step. */
export function stepsFaults({ min, max, step }: Steps): readonly string[] {
  const faults: string[] = [];
  if (!(min < max)) faults.push(`min: ${min} is not below max, ${max}`);
  if (!(step >= 1e-9)) faults.push(`step: ${step} is not at least 1e-9`);
  else if (typeof stepAt({ min, max, step }, max) === 'string') {
    faults.push(`max: ${max} is not a step of ${step} from ${min}`);
  }
  return faults;
}

/** Which numbers stand on a step, in words. */
export function stepsText({ min, max, step }: Steps): string {
  return `a step of ${step} from ${min} to ${max}`;
}

/** Any of the steps. */
export function drawStep(steps: Steps, { uniform }: Chance): number {
  return nearestStep(steps, steps.min + uniform() * (steps.max - steps.min));
}
