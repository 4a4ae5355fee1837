import { given } from '../given.ts';
// begin
import { spectralNorm } from '../../core/index.ts';

const weight = given('weight'); // [outputs, inputs]
let spectrum = spectralNorm(weight, { u: given('start').data, iterations: 1 });
for (let step = 1; step < 30; step += 1) {
  spectrum = spectralNorm(weight, { u: spectrum.u, iterations: 1 });
}
const { w, sigma } = spectrum; // w = weight / σ₁
// end
export const largest = sigma;
export const outputs = { w: w.data };
