import {
  layerNorm,
  layerNormBackward,
  rmsNorm,
  rmsNormBackward,
  tensor,
  type Random,
  type Tensor,
} from '../../core/index.ts';
import { linearInputGradient, linearWeightGradient } from '../linear/linear-backward.ts';
import { linear } from '../linear/linear.ts';
import { mapTensor } from '../linear/map-tensor.ts';

/** Where the normalization stands: in the branch, after the addition, or nowhere. */
export type Placement = 'pre' | 'post' | 'none';

/** Which normalization it is. */
export type NormName = 'ln' | 'rms';

/** A residual branch: W₂ relu(W₁ x), both [d, d]. */
export interface Branch {
  readonly first: Tensor;
  readonly second: Tensor;
}

/** A step's output, and the way back through it. */
interface Pass {
  readonly y: Tensor;
  readonly back: (dy: Tensor) => Tensor;
}

/**
 * Draws the branches of a stack as Xavier's initialization does.
 *
 * Formula: W_ij from N(0, 1/d)
 */
export function drawBranches(random: Random, depth: number, width: number): readonly Branch[] {
  const deviation = 1 / Math.sqrt(width);
  const draw = (): Tensor =>
    tensor(
      Float64Array.from({ length: width * width }, () => deviation * random.normal()),
      [width, width],
    );
  return Array.from({ length: depth }, () => ({ first: draw(), second: draw() }));
}

/**
 * The size of the gradient that reaches W₂ of every layer of a residual stack, by backpropagation.
 *
 * Formula: pre: x ← x + F(norm(x)), and norm after the last; post: x ← norm(x + F(x));
 * none: x ← x + F(x)
 *
 * @param branches one for each layer
 * @param x [N, d], the input of the first layer
 * @param dy [N, d], the gradient of the stack's output
 * @returns ‖∂L/∂W₂‖ for each layer
 */
export function gradientSizes(
  branches: readonly Branch[],
  x: Tensor,
  dy: Tensor,
  placement: Placement,
  norm: NormName,
): readonly number[] {
  const sizes = new Array<number>(branches.length).fill(NaN);
  const way: ((gradient: Tensor) => Tensor)[] = [];
  let state = x;
  const follow = ({ y, back }: Pass): void => {
    state = y;
    way.push(back);
  };
  for (const [layer, branch] of branches.entries()) {
    follow(
      residual(state, branch, placement === 'pre' ? norm : undefined, (size) => {
        sizes[layer] = size;
      }),
    );
    if (placement === 'post') follow(normalizeRows(state, norm));
  }
  if (placement === 'pre') follow(normalizeRows(state, norm));
  way.reduceRight((gradient, back) => back(gradient), dy);
  return sizes;
}

/** x + F(x), or x + F(norm(x)); on the way back it reports the size of the gradient of W₂. */
function residual(
  x: Tensor,
  { first, second }: Branch,
  norm: NormName | undefined,
  report: (size: number) => void,
): Pass {
  const inner: Pass = norm === undefined ? { y: x, back: (dy) => dy } : normalizeRows(x, norm);
  const hidden = mapTensor(linear(inner.y, first), (a) => Math.max(0, a));
  return {
    y: add(x, linear(hidden, second)),
    back: (dy) => {
      report(lengthOf(linearWeightGradient(dy, hidden)));
      const dHidden = linearInputGradient(dy, second);
      const da = mapTensor(dHidden, (value, i) => (hidden.data[i]! > 0 ? value : 0));
      return add(dy, inner.back(linearInputGradient(da, first)));
    },
  };
}

function normalizeRows(x: Tensor, norm: NormName): Pass {
  if (norm === 'rms') {
    const { y, meanSquare } = rmsNorm(x);
    return { y, back: (dy) => rmsNormBackward(dy, x, meanSquare).dx };
  }
  const { y, statistics } = layerNorm(x);
  return { y, back: (dy) => layerNormBackward(dy, x, statistics).dx };
}

function add(x: Tensor, y: Tensor): Tensor {
  return mapTensor(x, (value, i) => value + y.data[i]!);
}

function lengthOf({ data }: Tensor): number {
  let sum = 0;
  for (const value of data) sum += value * value;
  return Math.sqrt(sum);
}
