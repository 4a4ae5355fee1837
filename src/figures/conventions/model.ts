import { initialRunning, updateRunning, type Statistics } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { codeLines, frameworks, type Choice, type Code } from './code-lines.ts';
import type { parameters } from './parameters.ts';

/** How many of the last batches are told apart. */
export const toldApart = 20;

/** How much of the running statistics comes from one batch. */
export interface Share {
  /** How many batches ago, 0 for the last. */
  readonly age: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** The state of the figure. */
export interface Model extends Choice {
  readonly codes: readonly Code[];
  /** Whether the running statistics take batches in. */
  readonly moves: boolean;
  /** The last batches, the last one first. */
  readonly shares: readonly Share[];
  /** What all earlier batches and the initial values make up together. */
  readonly older: number;
}

/** What the chosen conventions give: code, and what the running statistics remember. */
export function model({ weight, epsilon, frozen }: Values<typeof parameters>): Model {
  const choice = { weight, epsilon, frozen };
  const moves = frozen === 'nothing' || frozen === 'parameters';
  const shares = moves ? sharesOf(weight) : sharesOf(0);
  return {
    ...choice,
    codes: frameworks.map((framework) => codeLines(framework, choice)),
    moves,
    shares,
    older: shares.reduce((rest, { share }) => rest - share, 1),
  };
}

/** What each of the last batches weighs. */
export function rows({ shares }: Model): Table {
  return tableOf(['age', 'share'], shares);
}

/** A batch whose mean is 1, and after it others whose mean is 0: the running mean is what is left of it. */
function sharesOf(weight: number): readonly Share[] {
  const options = { momentum: weight, convention: 'new-weight', divisor: 'n' } as const;
  let running = updateRunning(initialRunning(1), batchOfMean(1), options);
  return Array.from({ length: toldApart }, (_, age) => {
    if (age > 0) running = updateRunning(running, batchOfMean(0), options);
    return { age, share: running.mean[0] ?? NaN };
  });
}

function batchOfMean(mean: number): Statistics {
  return { mean: Float64Array.of(mean), variance: Float64Array.of(1), count: 2 };
}
