import { given } from '../given.ts';
// begin
import { dynamicTanh } from '../../core/index.ts';

const x = given('tokens'); // [..., features]
const y = dynamicTanh(x, 0.5); // α = 0.5
// end
export const outputs = { y: y.data };
