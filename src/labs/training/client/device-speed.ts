import { defaultValues } from '../../../kit/parameters/parameter.ts';
import { speedOf } from '../estimate.ts';
import type { Store } from '../keep/kept-runs.ts';
import { parameters, type LabValues } from '../parameters.ts';
import type { RunRecord } from '../run-record.ts';
import { startRun } from './start-run.ts';

/** Where the speed is kept; the key changes with the constants that it is measured against. */
export const speedKey = 'normalization-lab-speed-1';

/** A small run, of a third of a second, that needs no file: points, learned by three layers. */
const probe: LabValues = {
  ...defaultValues(parameters),
  task: 'moons',
  norm: 'batch',
  B: 64,
  examples: 3000,
  epochs: 8,
};

/**
 * The speed that this run shows in Chromium where longer runs of digits show 1: it ends before the
 * browser has made its code fast. Measured as 0.22 to 0.25 there, where those showed 0.7 to 0.8.
 */
const probeThere = 0.3;

/** Runs shorter than this, in milliseconds, say little: a browser makes code fast while it runs. */
const leastTook = 300;

/** What no device is: such a number is not ours. */
const bounds = [0.001, 1000] as const;

/** How fast this device trains, against the machine where `estimate.ts` was measured. */
export class DeviceSpeed {
  readonly #open: () => Store;
  readonly #start: typeof startRun;
  #known: number | undefined;
  #measuring: Promise<number | undefined> | undefined;

  /**
   * @param open gives the storage, and may throw where the reader forbids it
   * @param start starts a run
   */
  constructor(open: () => Store, start = startRun) {
    [this.#open, this.#start] = [open, start];
    this.#known = this.#read();
  }

  /** The speed, for `estimateSeconds`: from earlier runs, or measured; undefined before. */
  get known(): number | undefined {
    return this.#known;
  }

  /**
   * Measures it with a small run, unless it is known.
   *
   * @returns the speed, or none if no run can start
   */
  measure(): Promise<number | undefined> {
    if (this.#known !== undefined) return Promise.resolve(this.#known);
    this.#measuring ??= this.#probe();
    return this.#measuring;
  }

  /** Learns from what a run of the reader's took, and keeps it for the next visit. */
  learn({ settings, step, took }: Pick<RunRecord, 'settings' | 'step' | 'took'>): void {
    if (took < leastTook) return;
    const found = speedOf(settings, step, took);
    // Between the last one and this: methods differ, and a device is now busy, now idle.
    this.#set(this.#known === undefined ? found : Math.sqrt(found * this.#known));
  }

  async #probe(): Promise<number | undefined> {
    const found = await new Promise<number | undefined>((resolve) => {
      let [steps, took, told] = [0, 0, 0];
      this.#start(probe, {
        paused: false,
        onReport: (report) => {
          if (report.kind === 'progress') {
            // The first reports are of code that is still being made fast.
            if (told >= 5) [steps, took] = [steps + report.losses.length, took + report.took];
            told += 1;
          }
          if (report.kind === 'failed') resolve(undefined);
          if (report.kind === 'finished') resolve(speedOf(probe, steps, took) / probeThere);
        },
      });
    });
    // A run of the reader's may have told meanwhile: it knows better.
    if (this.#known === undefined && found !== undefined) this.#set(found);
    return this.#known;
  }

  #set(speed: number): void {
    if (!isSpeed(speed)) return;
    this.#known = speed;
    try {
      this.#open().setItem(speedKey, String(speed));
    } catch {
      // It is measured anew on the next visit.
    }
  }

  #read(): number | undefined {
    try {
      const text = this.#open().getItem(speedKey);
      const speed = text === null ? NaN : Number(text);
      return isSpeed(speed) ? speed : undefined;
    } catch {
      return undefined;
    }
  }
}

function isSpeed(speed: number): boolean {
  return speed >= bounds[0] && speed <= bounds[1];
}
