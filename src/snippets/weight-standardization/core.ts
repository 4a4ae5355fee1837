import { given } from '../given.ts';
// begin
import { weightStandardization } from '../../core/index.ts';

const filters = given('filters'); // [outputs, inputs, H, W]
const { w } = weightStandardization(filters, {
  divisor: 'n',
  epsilonPlace: 'inside', // the root
  epsilon: 1e-5,
});
// end
export const outputs = { w: w.data };
