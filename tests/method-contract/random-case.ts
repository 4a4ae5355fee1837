import { createRandom, tensor } from '../../src/core/index.ts';
import type { Draw, MethodCase, NamedMethod } from './method.ts';

const shapes = [
  [5, 4],
  [2, 4, 3],
  [3, 2, 2, 2],
  [1, 4, 2, 3],
  [2, 2, 2, 1, 2],
  [4, 6, 1],
];

/** A case with random inputs, options and (if none is given) shape, without outputs. */
export function randomCase(
  method: NamedMethod,
  seed: number,
  given?: readonly number[],
): MethodCase {
  const random = createRandom(seed);
  const draw: Draw = (...shape) => {
    const size = shape.reduce((a, b) => a * b);
    return tensor(Float64Array.from({ length: size }, random.normal), shape);
  };
  const usable = method.shapes === 'tables' ? [[5, 4]] : shapes;
  const drawn = given ?? usable[random.integer(usable.length)] ?? [5, 4];
  const withoutPositions = method.shapes === 'with positions' && drawn.length === 2;
  const shape = withoutPositions ? [...drawn, 1] : [...drawn];
  const { inputs, options = {} } = method.random(draw, shape, random);
  const dy = draw(...mainShape(inputs, shape));
  const about = { framework: 'none', method: method.name, type: 'float64', options } as const;
  return { ...about, inputs: { ...inputs, dy }, outputs: {} };
}

/** The shape of the output: that of the main input. */
export function mainShape(
  inputs: MethodCase['inputs'],
  shape: readonly number[],
): readonly number[] {
  const main = inputs['x'] ?? inputs['x2'] ?? inputs['w'] ?? inputs['v'];
  return main?.shape ?? shape;
}
