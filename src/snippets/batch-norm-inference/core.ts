import { given } from '../given.ts';

const x = given('images');
const [gamma, beta] = [given('gamma').data, given('beta').data];
const [mean, variance] = [given('mean').data, given('variance').data];
// begin
import { batchNormInference, foldBatchNorm } from '../../core/index.ts';

const running = { mean, variance };
const y = batchNormInference(x, { running, gamma, beta, epsilon: 1e-5 });

// The same as one affine map, to be folded into the layer before it.
const { scale, shift } = foldBatchNorm(running, { gamma, beta, epsilon: 1e-5 });
// end
export const folded = { scale, shift };
export const outputs = { y: y.data };
