import { createDriver, type Driver } from '../drive.ts';
import type { LabValues } from '../parameters.ts';
import type { Order, Report } from '../report.ts';
import { soonAfterMessages } from '../soon.ts';

/** Who does a run: a worker, or the page itself in slices of time, where no worker can start. */
export type RunPlace = 'worker' | 'page';

/** How a run is started. */
export interface RunOptions {
  /** The bytes of `digits.bin`, for tasks that learn digits. They are copied. */
  readonly digits?: Uint8Array | undefined;
  /** Whether it waits for `go` or `step` after its plan. */
  readonly paused: boolean;
  /** Hears all that the run reports, in its order, and who does the run. */
  readonly onReport: (report: Report, place: RunPlace) => void;
}

/** A run under way. */
export interface RunHandle {
  readonly go: () => void;
  readonly pause: () => void;
  /** One step, then it waits again. */
  readonly step: () => void;
  /** Ends it at once: nothing is reported any more, and its memory is free. */
  readonly stop: () => void;
}

/** Milliseconds of a frame that the page lends to a run. */
const pageSlice = 8;

/**
 * Starts a run: in a worker, or where none can start (a page on a disk, a policy, a browser without
 * them) on the page. The numbers are the same.
 *
 * After `finished` and `failed` the worker is gone.
 */
export function startRun(settings: LabValues, options: RunOptions): RunHandle {
  const { digits, paused, onReport } = options;
  /** All orders, until the worker has answered: another may have to obey them. */
  let unanswered: Order[] | undefined = [];
  let isOver = false;
  const report = (place: RunPlace) => (said: Report) => {
    if (isOver) return;
    unanswered = undefined;
    if (said.kind === 'finished' || said.kind === 'failed') stop();
    onReport(said, place);
  };
  const fallBack = (detail: string): void => {
    if (isOver) return;
    if (unanswered === undefined) {
      report('worker')({ kind: 'failed', fault: { kind: 'unexpected', detail } });
      return;
    }
    runner.stop();
    runner = onPage(report('page'));
    for (const order of unanswered) runner.obey(order);
  };
  let runner: Driver = inWorker(report('worker'), fallBack) ?? onPage(report('page'));
  const order = (given: Order): void => {
    if (isOver) return;
    unanswered?.push(given);
    runner.obey(given);
  };
  const stop = (): void => {
    isOver = true;
    runner.stop();
  };
  order({ kind: 'start', settings, paused, ...(digits && { digits }) });
  return {
    go: () => {
      order({ kind: 'go' });
    },
    pause: () => {
      order({ kind: 'pause' });
    },
    step: () => {
      order({ kind: 'step' });
    },
    stop,
  };
}

function onPage(post: (report: Report) => void): Driver {
  return createDriver({
    post,
    now: () => performance.now(),
    soon: soonAfterMessages(),
    slice: pageSlice,
  });
}

/** @returns none where a worker is refused at once; `fail` hears of one that is refused later */
function inWorker(
  post: (report: Report) => void,
  fail: (detail: string) => void,
): Driver | undefined {
  // From a disk the browser would refuse it, and say so in the console.
  if (location.protocol === 'file:') return undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL('../worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    post(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail(event.message);
  });
  return {
    obey: (order) => {
      worker.postMessage(order);
    },
    stop: () => {
      worker.terminate();
    },
  };
}
