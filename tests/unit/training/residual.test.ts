import { describe, expect, test } from 'vitest';
import { createRandom, layerNorm, rmsNorm, tensor, type Tensor } from '../../../src/core/index.ts';
import { linear } from '../../../src/training/linear/linear.ts';
import {
  drawBranches,
  gradientSizes,
  type Branch,
  type NormName,
  type Placement,
} from '../../../src/training/residual/residual-stack.ts';

const [width, inputs, depth] = [4, 3, 3];
const random = createRandom(5);
const branches = drawBranches(random, depth, width);
const draw = () =>
  tensor(
    Float64Array.from({ length: inputs * width }, () => random.normal()),
    [inputs, width],
  );
const [x, dy] = [draw(), draw()];

const norms: Readonly<Record<NormName, (x: Tensor) => Tensor>> = {
  ln: (z) => layerNorm(z).y,
  rms: (z) => rmsNorm(z).y,
};

/** L = Σ dy · output, written as plainly as the formula. */
function lossOf(layers: readonly Branch[], placement: Placement, norm: NormName): number {
  const normalize = norms[norm];
  const add = (a: Tensor, b: Tensor) =>
    tensor(
      Float64Array.from(a.data, (value, i) => value + (b.data[i] ?? NaN)),
      a.shape,
    );
  let state = x;
  for (const { first, second } of layers) {
    const hidden = linear(placement === 'pre' ? normalize(state) : state, first);
    const active = tensor(
      Float64Array.from(hidden.data, (a) => Math.max(0, a)),
      hidden.shape,
    );
    const sum = add(state, linear(active, second));
    state = placement === 'post' ? normalize(sum) : sum;
  }
  const output = placement === 'pre' ? normalize(state) : state;
  return Array.from(output.data).reduce((sum, y, i) => sum + y * (dy.data[i] ?? NaN), 0);
}

/** ‖∂L/∂W₂‖ of one layer by central differences. */
function measuredSize(layer: number, placement: Placement, norm: NormName): number {
  const step = 1e-6;
  let square = 0;
  for (let i = 0; i < width * width; i++) {
    const moved = (by: number) =>
      branches.map((branch, index) => {
        if (index !== layer) return branch;
        const data = Float64Array.from(branch.second.data, (w, j) => (i === j ? w + by : w));
        return { ...branch, second: tensor(data, branch.second.shape) };
      });
    const slope =
      (lossOf(moved(step), placement, norm) - lossOf(moved(-step), placement, norm)) / (2 * step);
    square += slope * slope;
  }
  return Math.sqrt(square);
}

describe.each(['none', 'post', 'pre'] as const)('with the norm at %s', (placement) => {
  test.each(['ln', 'rms'] as const)(
    'and %s, the gradient of every layer is as large as finite differences say',
    (norm) => {
      const sizes = gradientSizes(branches, x, dy, placement, norm);
      for (const [layer, size] of sizes.entries()) {
        expect(size).toBeCloseTo(measuredSize(layer, placement, norm), 4);
      }
    },
  );
});
