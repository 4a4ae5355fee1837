import { createRandom, tensor, type Tensor } from '../../core/index.ts';
import type { Point } from '../../kit/parameters/parameter.ts';
import type { Unit } from './parameters.ts';

/** How many houses there are, with the one that the reader moves. */
const houseCount = 30;

/** How many of a unit make a kilometre. */
export const perKilometre: Readonly<Record<Unit, number>> = { km: 1, m: 1000 };

/** The houses as the computer gets them: it sees numbers, and no units. */
export interface Houses {
  /** [N, 2]: the distance to the station in the reader's unit, the floor area in m². */
  readonly features: Tensor;
  /** Made of both, with noise. */
  readonly prices: Float64Array;
}

/** Draws the houses; the first is the reader's own. */
export function drawHouses(own: Point, unit: Unit, seed: number): Houses {
  const random = createRandom(seed);
  const drawn = Array.from({ length: houseCount - 1 }, () => {
    const [first, second, noise] = [random.normal(), random.normal(), random.normal()];
    // Farther out, houses are a little larger: a correlation of one half.
    const x = Math.max(0.1, 1.4 + 0.5 * first);
    const y = Math.max(25, 85 + 20 * (0.5 * first + Math.sqrt(0.75) * second));
    return { x, y, noise };
  });
  const houses = [{ ...own, noise: 0 }, ...drawn];
  const features = houses.flatMap(({ x, y }) => [x * perKilometre[unit], y]);
  const prices = houses.map(({ x, y, noise }) => 100 - 60 * x + 3 * y + 12 * noise);
  return { features: tensor(features, [houseCount, 2]), prices: Float64Array.from(prices) };
}
