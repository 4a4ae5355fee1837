import { given } from '../given.ts';
// begin
import { layerNorm } from '../../core/index.ts';

const x = given('tokens'); // [N, T, C]
const { y } = layerNorm(x, { trailing: 1, epsilon: 1e-5 });
// end
export const outputs = { y: y.data };
