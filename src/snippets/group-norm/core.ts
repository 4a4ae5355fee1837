import { given } from '../given.ts';
// begin
import { groupNorm } from '../../core/index.ts';

const x = given('images'); // [N, C, H, W]
const { y } = groupNorm(x, { groups: 2, epsilon: 1e-5 });
// end
export const outputs = { y: y.data };
