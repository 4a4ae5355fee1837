import { given } from '../given.ts';

const x = given('images');
const [mean, variance] = [given('mean').data, given('variance').data];
// begin
import { batchRenorm } from '../../core/index.ts';

const { y, r, d } = batchRenorm(x, {
  running: { mean, variance },
  rMax: 1.5,
  dMax: 0.5,
  epsilon: 1e-5,
});
// end
export const corrections = { r, d };
export const outputs = { y: y.data };
