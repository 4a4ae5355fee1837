import { given } from '../given.ts';
// begin
import { weightNorm } from '../../core/index.ts';

const v = given('weight'); // [outputs, inputs]
const g = given('lengths').data; // [outputs]
const w = weightNorm(v, g); // g v / ‖v‖
// end
export const outputs = { w: w.data };
