import { given } from '../given.ts';
// begin
import { instanceNorm } from '../../core/index.ts';

const x = given('images'); // [N, C, H, W]
const { y } = instanceNorm(x, { epsilon: 1e-5 });
// end
export const outputs = { y: y.data };
