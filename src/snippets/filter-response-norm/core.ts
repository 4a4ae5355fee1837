import { given } from '../given.ts';

const [gamma, beta, tau] = [given('gamma').data, given('beta').data, given('tau').data];
// begin
import { filterResponseNorm } from '../../core/index.ts';

const x = given('images'); // [N, C, H, W]
const { y } = filterResponseNorm(x, { gamma, beta, tau, epsilon: 1e-6 });
// end
export const outputs = { y: y.data };
