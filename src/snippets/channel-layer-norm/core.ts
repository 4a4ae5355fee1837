import { given } from '../given.ts';
// begin
import { channelLayerNorm } from '../../core/index.ts';

const x = given('images'); // [N, C, H, W]
const { y } = channelLayerNorm(x, { epsilon: 1e-6 });
// end
export const outputs = { y: y.data };
