import { createRandom, type Random } from '../../core/index.ts';

/** A source of random numbers that can begin anew. */
export interface ReplayableRandom extends Random {
  /** From here on it gives what a new source of this seed gives. */
  readonly restart: (seed: number) => void;
}

/** Makes the source; it has the seed 0 until it is told another. */
export function replayableRandom(): ReplayableRandom {
  let source = createRandom(0);
  return {
    uniform: () => source.uniform(),
    normal: () => source.normal(),
    exponential: () => source.exponential(),
    integer: (n) => source.integer(n),
    restart: (seed) => {
      source = createRandom(seed);
    },
  };
}
