import { given } from '../given.ts';
// begin
import { batchNormTraining, initialRunning, updateRunning } from '../../core/index.ts';

const x = given('images'); // [N, C, H, W]
const { y, statistics } = batchNormTraining(x, { epsilon: 1e-5 });

// The conventions are options: here PyTorch's, then that of Keras and Flax.
const running = initialRunning(4);
const pytorch = updateRunning(running, statistics, {
  momentum: 0.1,
  convention: 'new-weight',
  divisor: 'n-1',
});
const keras = updateRunning(running, statistics, {
  momentum: 0.9,
  convention: 'old-weight',
  divisor: 'n',
});
// end
export const outputs = {
  pytorch: { y: y.data, ...pytorch },
  keras: { y: y.data, ...keras },
  flax: { y: y.data, ...keras },
};
