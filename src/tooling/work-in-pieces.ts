import process from 'node:process';

/** A work of many runs that may be done a part at a time: `--seconds=60` says how long. */
export interface Pieces {
  /** Whether there is time for another run; without `--seconds` always. */
  readonly hasTime: () => boolean;
  /** Counts a run that was done. */
  readonly did: () => void;
  /** Counts runs for which there was no time. */
  readonly leave: (runs: number) => void;
  /** Prints both counts. */
  readonly tell: () => void;
}

/** Begins the time that the command line gives. */
export function workInPieces(): Pieces {
  const seconds = Number(/--seconds=(\d+)/u.exec(process.argv.join(' '))?.[1] ?? Infinity);
  const end = performance.now() + 1000 * seconds;
  let [done, left] = [0, 0];
  return {
    hasTime: () => performance.now() <= end,
    did: () => {
      done += 1;
    },
    leave: (runs) => {
      left += runs;
    },
    tell: () => {
      console.log(`${String(done)} runs done, ${String(left)} left`);
    },
  };
}
