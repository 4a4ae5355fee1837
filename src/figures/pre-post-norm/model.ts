import { createRandom, tensor, type Tensor } from '../../core/index.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import {
  drawBranches,
  gradientSizes,
  type NormName,
  type Placement,
} from '../../training/residual/residual-stack.ts';
import { parameters } from './parameters.ts';

/** Where the normalization may stand, in the order of the labels. */
const placements = ['none', 'post', 'pre'] as const satisfies readonly Placement[];

/** The depths that are compared. */
export const depths = parameters.L.values;

/** The width of the layers, and how many inputs are averaged over. */
const [width, inputs] = [24, 4];

/** One stack: the size of the gradient of W₂ in each of its layers. */
export interface Stack {
  readonly placement: Placement;
  readonly depth: number;
  readonly sizes: readonly number[];
}

/** The state of the figure. */
export interface Model {
  readonly L: number;
  readonly norm: NormName;
  /** The placements that are shown. */
  readonly shown: readonly Placement[];
  /** Every placement at every depth. */
  readonly stacks: readonly Stack[];
}

/** Sends a gradient back through residual stacks of every depth, at initialization. */
export function model(values: Values<typeof parameters>): Model {
  const { L, norm, unnormalized, seed } = values;
  const shown = placements.filter((placement) => unnormalized || placement !== 'none');
  return { L, norm, shown, stacks: compareStacks(norm, seed) };
}

/** The sizes in every layer of the stacks of depth L. */
export function rows(state: Model): Table {
  return {
    columns: ['layer', ...placements],
    rows: Array.from({ length: state.L }, (_, layer) => [
      layer + 1,
      ...placements.map((placement) => sizesOf(state, placement)[layer] ?? NaN),
    ]),
  };
}

/** The sizes in the layers of one stack, of depth L if no other is given. */
export function sizesOf({ stacks, L }: Model, placement: Placement, depth = L): readonly number[] {
  const found = stacks.find((stack) => stack.placement === placement && stack.depth === depth);
  return found?.sizes ?? [];
}

/**
 * A shallow stack is the beginning of a deep one: only the depth differs.
 * Remembered, because moving along the depths must not go through all of them again.
 */
const compareStacks = rememberLast((norm: NormName, seed: number): readonly Stack[] => {
  const random = createRandom(seed);
  const branches = drawBranches(random, Math.max(...depths), width);
  const draw = (deviation: number): Tensor =>
    tensor(
      Float64Array.from({ length: inputs * width }, () => deviation * random.normal()),
      [inputs, width],
    );
  const [x, dy] = [draw(1), draw(1 / inputs)];
  return placements.flatMap((placement) =>
    depths.map((depth) => ({
      placement,
      depth,
      sizes: gradientSizes(branches.slice(0, depth), x, dy, placement, norm),
    })),
  );
});
