import { cos, sin, type Random } from '../../core/index.ts';
import type { Examples } from './examples.ts';

/**
 * Two spirals wound into each other: harder than moons, and for a deep small network.
 *
 * Formula: r (cos φ, sin φ) for class 0, its negative for class 1, with r = √u, u uniform in
 * [0.01, 1], φ = 2 π turns r, and normal noise; the classes take turns
 *
 * @param count how many points
 * @param noise the noise's standard deviation
 * @param turns how often each winds around 0
 * @returns points [count, 2] around 0
 */
export function twoSpirals(random: Random, count: number, noise: number, turns = 1.5): Examples {
  const [inputs, labels] = [new Float32Array(2 * count), new Uint8Array(count)];
  for (let n = 0; n < count; n += 1) {
    const r = Math.sqrt(0.01 + 0.99 * random.uniform());
    const angle = 2 * Math.PI * turns * r;
    const side = n % 2 === 0 ? r : -r;
    labels[n] = n % 2;
    inputs[2 * n] = side * cos(angle) + noise * random.normal();
    inputs[2 * n + 1] = side * sin(angle) + noise * random.normal();
  }
  return { inputs, labels, shape: [2] };
}
