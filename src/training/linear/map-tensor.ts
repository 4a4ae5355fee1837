import { tensor, type Tensor } from '../../core/index.ts';

/** A tensor of the same shape, made value by value. */
export function mapTensor(x: Tensor, change: (value: number, index: number) => number): Tensor {
  // Not Float64Array.from: it walks an iterator, ten times as slowly.
  const y = new Float64Array(x.data.length);
  for (let i = 0; i < y.length; i += 1) y[i] = change(x.data[i]!, i);
  return tensor(y, x.shape);
}
