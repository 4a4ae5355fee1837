import { given } from '../given.ts';
// begin
import { groupNorm, layerNorm } from '../../core/index.ts';

const x = given('images'); // [N, C, H, W]
const { y } = layerNorm(x, { affine: 'channel', epsilon: 1e-5 });

// One group is the same.
const { y: other } = groupNorm(x, { groups: 1, epsilon: 1e-5 });
// end
const both = { y: y.data, other: other.data };
export const outputs = { pytorch: both, keras: both, flax: { y: y.data } };
