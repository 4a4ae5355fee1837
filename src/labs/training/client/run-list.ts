import type { LabValues } from '../parameters.ts';
import type { LabFault, Report } from '../report.ts';
import { isOpen, type RunRecord } from '../run-record.ts';
import { LiveRun } from './live-run.ts';
import type { RunHandle, RunOptions, RunPlace } from './start-run.ts';

/** What a list of runs needs of the page around it. */
export interface RunSurroundings {
  readonly start: (settings: LabValues, options: RunOptions) => RunHandle;
  /** The digits, for tasks that learn them, or why there are none. */
  readonly digitsFor: (settings: LabValues) => Promise<Uint8Array | LabFault | undefined>;
  readonly now: () => number;
  /** How many may train at a time. */
  readonly most: number;
  /** Hears that something of a run has changed: what it reported, or its state. */
  readonly onChange: (run: RunRecord, change: RunChange) => void;
}

/** What of a run has changed. */
export type RunChange =
  'state' | 'steps' | 'checkpoint' | 'list' | { readonly trainedBy: RunPlace };

/** All runs of the page, the oldest first: those that were kept, and those that train. */
export class RunList {
  readonly #around: RunSurroundings;
  readonly #kept = new Map<string, RunRecord>();
  readonly #live = new Map<string, LiveRun>();
  #order: readonly string[] = [];
  #isHidden = false;

  constructor(around: RunSurroundings, kept: readonly RunRecord[]) {
    this.#around = around;
    for (const run of kept) this.#kept.set(run.id, run);
    this.#order = kept.map(({ id }) => id);
  }

  /** What is known of all runs now. */
  records(): readonly RunRecord[] {
    return this.#order.flatMap((id) => this.record(id) ?? []);
  }

  /** How many may train at a time. */
  get most(): number {
    return this.#around.most;
  }

  /** What is known of a run now; undefined once it is forgotten. */
  record(id: string): RunRecord | undefined {
    return this.#live.get(id)?.record() ?? this.#kept.get(id);
  }

  /** How many seconds a run will still train; undefined while that cannot be told. */
  secondsLeft(id: string): number | undefined {
    return this.#live.get(id)?.secondsLeft(this.#around.now());
  }

  /** Adds a run, which trains when its turn comes; `oneStep` lets it take one step, and wait. */
  add(id: string, settings: LabValues, oneStep = false): void {
    const run = new LiveRun(id, settings);
    if (oneStep) run.stepsAsked = 1;
    this.#live.set(id, run);
    this.#order = [...this.#order, id];
    this.#tell(run, 'list');
    this.#next();
  }

  /** Starts a run anew that could not start: its digits had not come. */
  retry(id: string): void {
    const failed = this.#live.get(id);
    if (failed?.state !== 'failed') return;
    const run = new LiveRun(id, failed.settings);
    this.#live.set(id, run);
    this.#tell(run, 'list');
    this.#next();
  }

  /** Lets a run wait, wherever it is; another may take its turn. */
  pause(id: string): void {
    const run = this.#live.get(id);
    if (!run || !isOpen(run)) return;
    run.isHeld = false;
    // One that waits and never began has nobody to obey: it is taken out of the queue.
    run.handle?.pause();
    this.#become(run, 'paused');
    this.#next();
  }

  /** Lets a run that was paused train on when its turn comes. */
  resume(id: string): void {
    const run = this.#live.get(id);
    if (run?.state !== 'paused') return;
    run.stepsAsked = 0;
    this.#become(run, 'waiting');
    this.#next();
  }

  /** Takes one step, and waits again. */
  step(id: string): void {
    const run = this.#live.get(id);
    if (!run || !isOpen(run)) return;
    if (run.handle) {
      run.handle.pause();
      run.handle.step();
      this.#become(run, 'paused');
      this.#next();
      return;
    }
    run.stepsAsked += 1;
    this.#become(run, 'waiting');
    this.#next();
  }

  /** Ends a run; what it has come to stays. */
  stop(id: string): void {
    const run = this.#live.get(id);
    if (!run || !isOpen(run)) return;
    run.handle?.stop();
    run.handle = undefined;
    this.#become(run, 'stopped');
    this.#next();
  }

  /** Ends a run, and forgets it. */
  remove(id: string): void {
    const record = this.record(id);
    this.#live.get(id)?.handle?.stop();
    this.#live.delete(id);
    this.#kept.delete(id);
    this.#order = this.#order.filter((other) => other !== id);
    if (record) this.#around.onChange(record, 'list');
    this.#next();
  }

  /** Draws a run, or leaves it out. */
  show(id: string, shown: boolean): void {
    const [live, kept] = [this.#live.get(id), this.#kept.get(id)];
    if (live) live.shown = shown;
    if (kept) this.#kept.set(id, { ...kept, shown });
    const record = this.record(id);
    if (record) this.#around.onChange(record, 'list');
  }

  /** A hidden page trains nothing, and goes on where it was. */
  hide(isHidden: boolean): void {
    this.#isHidden = isHidden;
    for (const run of this.#live.values()) {
      if (isHidden && run.state === 'running') {
        run.isHeld = true;
        run.handle?.pause();
        this.#become(run, 'paused');
      } else if (!isHidden && run.isHeld) {
        run.isHeld = false;
        this.#become(run, 'waiting');
      }
    }
    if (!isHidden) this.#next();
  }

  /** Ends all work: the reader leaves. Nothing begins until the page is seen again. */
  stopAll(): void {
    this.#isHidden = true;
    for (const id of this.#live.keys()) this.stop(id);
  }

  /** Gives free processors to those that wait, the oldest first. */
  #next(): void {
    if (this.#isHidden) return;
    const runs = this.#order.flatMap((id) => this.#live.get(id) ?? []);
    let free = this.#around.most - runs.filter(({ state }) => state === 'running').length;
    for (const run of runs) {
      if (run.state !== 'waiting' || free <= 0) continue;
      free -= 1;
      this.#become(run, 'running');
      if (run.handle) run.handle.go();
      else if (!run.isBeginning) void this.#begin(run);
    }
  }

  async #begin(run: LiveRun): Promise<void> {
    const { digitsFor, start } = this.#around;
    run.isBeginning = true;
    const digits = await digitsFor(run.settings);
    run.isBeginning = false;
    // She may have stopped or removed it meanwhile, paused it, or hidden the page.
    if (!isOpen(run) || this.#live.get(run.id) !== run) return;
    if (digits && !(digits instanceof Uint8Array)) {
      this.#fail(run, digits);
      return;
    }
    const steps = run.stepsAsked;
    run.stepsAsked = 0;
    run.handle = start(run.settings, {
      digits,
      paused: steps > 0 || run.state !== 'running',
      onReport: (report, place) => {
        this.#hear(run, report, place);
      },
    });
    if (steps === 0) return;
    for (let left = steps; left > 0; left -= 1) run.handle.step();
    this.#become(run, 'paused');
    this.#next();
  }

  #hear(run: LiveRun, report: Report, place: RunPlace): void {
    run.hear(report);
    if (report.kind === 'planned') this.#tell(run, { trainedBy: place });
    if (report.kind === 'failed') this.#fail(run, report.fault);
    else if (report.kind === 'finished') {
      run.handle = undefined;
      this.#become(run, 'finished');
      this.#next();
    } else this.#tell(run, report.kind === 'checkpoint' ? 'checkpoint' : 'steps');
  }

  #fail(run: LiveRun, fault: LabFault): void {
    run.fault = fault;
    run.handle = undefined;
    this.#become(run, 'failed');
    this.#next();
  }

  #become(run: LiveRun, state: RunRecord['state']): void {
    run.become(state, this.#around.now());
    this.#tell(run, 'state');
  }

  #tell(run: LiveRun, change: RunChange): void {
    this.#around.onChange(run.record(), change);
  }
}
