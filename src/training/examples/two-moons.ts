import { cos, sin, type Random } from '../../core/index.ts';
import type { Examples } from './examples.ts';

/**
 * Two half circles that reach into each other: two classes that no line parts.
 *
 * Formula: class 0 (cos t, sin t) − (1/2, 1/4), class 1 (1 − cos t, 1/2 − sin t) − (1/2, 1/4), with t
 * uniform in [0, π], and normal noise on both; the classes take turns
 *
 * @param count how many points
 * @param noise the noise's standard deviation
 * @returns points [count, 2] around 0
 */
export function twoMoons(random: Random, count: number, noise: number): Examples {
  const [inputs, labels] = [new Float32Array(2 * count), new Uint8Array(count)];
  for (let n = 0; n < count; n += 1) {
    const t = Math.PI * random.uniform();
    const upper = n % 2 === 0;
    labels[n] = upper ? 0 : 1;
    inputs[2 * n] = (upper ? cos(t) : 1 - cos(t)) - 0.5 + noise * random.normal();
    inputs[2 * n + 1] = (upper ? sin(t) : 0.5 - sin(t)) - 0.25 + noise * random.normal();
  }
  return { inputs, labels, shape: [2] };
}
