import { createRandom, tensor, type Random, type Tensor } from '../../core/index.ts';

/** How many families of channels there are, and how many channels each has. */
export const families = 3;
const perFamily = 4;
export const channelCount = families * perFamily;
/** Height and width of the one image. */
const side = 4;
export const positions = side * side;

/** What makes the channels of a family differ: how strongly each responds, and about which mean. */
const strengths = [1, 1.5, 2, 3] as const;
const levels = [1, -0.5, 1.5, 0] as const;

/** The family of a channel, counted in the planted order. */
export function familyOf(channel: number): number {
  return Math.floor(channel / perFamily);
}

/**
 * Draws one image of 12 channels: each family responds `ratio` times as strongly as the one before.
 * Every channel gets its planted mean and deviation exactly.
 *
 * @returns [1, 12, 4, 4]
 */
export function drawChannels(seed: number, ratio: number): Tensor {
  const random = createRandom(seed);
  const data = new Float64Array(channelCount * positions);
  for (let channel = 0; channel < channelCount; channel += 1) {
    let scale = 1;
    for (let family = 0; family < familyOf(channel); family += 1) scale *= ratio;
    const [strength = 1, level = 0] = [strengths[channel % perFamily], levels[channel % perFamily]];
    const texture = standardTexture(random);
    for (let p = 0; p < positions; p += 1) {
      data[channel * positions + p] = scale * (strength * (texture[p] ?? 0) + level);
    }
  }
  return tensor(data, [1, channelCount, side, side]);
}

/** Values of mean 0 and deviation 1. */
function standardTexture({ normal }: Random): Float64Array {
  const values = Float64Array.from({ length: positions }, normal);
  const mean = values.reduce((sum, value) => sum + value, 0) / positions;
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return values.map((value) => (value - mean) / Math.sqrt(square / positions));
}

/** An order of the channels, drawn at random: the channel that stands at each place. */
export function shuffledOrder(seed: number): readonly number[] {
  const random = createRandom(seed + 10000);
  const order = plantedOrder();
  for (let last = channelCount - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** The order in which families stand together. */
export function plantedOrder(): number[] {
  return Array.from({ length: channelCount }, (_, channel) => channel);
}

/** The channels in another order. */
export function arrange({ data, shape }: Tensor, order: readonly number[]): Tensor {
  const arranged = new Float64Array(data.length);
  for (const [place, channel] of order.entries()) {
    arranged.set(data.subarray(channel * positions, (channel + 1) * positions), place * positions);
  }
  return tensor(arranged, shape);
}
