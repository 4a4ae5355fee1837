import { createRandom, tensor, type Tensor } from '../../core/index.ts';
import { shape } from './parameters.ts';

/**
 * Draws the input and a gradient of the output. Channels differ in level and spread and examples in
 * level, so that it is seen which of these differences a method takes away.
 * The inputs have one decimal: what is written in the cells is all that there is.
 */
export function randomTensors(seed: number): { readonly x: Tensor; readonly dy: Tensor } {
  const random = createRandom(seed);
  const [N, C, H, W] = shape;
  const oneDecimal = (value: number): number => Math.round(value * 10) / 10 + 0;
  const levels = Array.from({ length: C }, () => random.normal());
  const spreads = Array.from({ length: C }, () => 0.3 + 0.5 * random.uniform());
  const brightness = Array.from({ length: N }, () => 0.8 * random.normal());
  const x = Array.from({ length: N * C * H * W }, (_, i) => {
    const channel = Math.floor(i / (H * W)) % C;
    const example = Math.floor(i / (C * H * W));
    const level = (levels[channel] ?? 0) + (brightness[example] ?? 0);
    return oneDecimal(level + (spreads[channel] ?? 0) * random.normal());
  });
  const dy = x.map(() => oneDecimal(random.normal()));
  return { x: tensor(x, shape), dy: tensor(dy, shape) };
}
