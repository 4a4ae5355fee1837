import { given } from '../given.ts';
// begin
import { rmsNorm } from '../../core/index.ts';

const x = given('tokens'); // [N, T, C]
const { y } = rmsNorm(x, { trailing: 1, epsilon: 1e-6 });
// end
export const outputs = { y: y.data };
