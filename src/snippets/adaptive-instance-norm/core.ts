import { given } from '../given.ts';
// begin
import { adaptiveInstanceNorm } from '../../core/index.ts';

const content = given('images'); // [N, C, H, W]
const style = given('style'); // [N, C, ...], of any size
const { y } = adaptiveInstanceNorm(content, style, { epsilon: 1e-5 });
// end
export const outputs = { y: y.data };
