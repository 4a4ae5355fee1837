import { recurrentMethods, type RecurrentMethod } from './recurrent-settings.ts';

/** What was measured of one method: its median, and each seed's error in the seeds' order. */
interface Measured {
  readonly median: number;
  readonly errors: readonly number[];
}

/** The method with the lowest median, and with how many seeds it errs less than both others. */
export function leaderOf(measured: Readonly<Record<RecurrentMethod, Measured>>): {
  readonly best: RecurrentMethod;
  readonly wins: number;
} {
  const [best = 'none', ...others] = [...recurrentMethods].sort(
    (a, b) => measured[a].median - measured[b].median,
  );
  const wins = measured[best].errors.filter((error, seed) =>
    others.every((other) => error < (measured[other].errors[seed] ?? NaN)),
  ).length;
  return { best, wins };
}
