import type { LabValues } from '../parameters.ts';
import type { Checkpoint, LabFault, Outcome, Plan, Report } from '../report.ts';
import { isOpen, type RunRecord, type RunState } from '../run-record.ts';
import type { RunHandle } from './start-run.ts';

/** Numbers that come in one after another. */
class Growing {
  #values = new Float32Array(256);
  #length = 0;

  add(values: Float32Array): void {
    const needed = this.#length + values.length;
    if (needed > this.#values.length) {
      const larger = new Float32Array(Math.max(needed, 2 * this.#values.length));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values.set(values, this.#length);
    this.#length = needed;
  }

  get all(): Float32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** A run of this page: what has come of it so far, and what it obeys. */
export class LiveRun {
  readonly id: string;
  readonly settings: LabValues;
  state: RunState = 'waiting';
  shown = true;
  /** Who trains it; nobody before its turn and after its end. */
  handle: RunHandle | undefined;
  /** Whether it is paused only for as long as the page is hidden. */
  isHeld = false;
  /** Whether its digits are on their way. */
  isBeginning = false;
  /** How many single steps were asked for and are not done yet. */
  stepsAsked = 0;
  fault: LabFault | undefined;
  #step = 0;
  #took = 0;
  #plan: Plan | undefined;
  #outcome: Outcome | undefined;
  readonly #losses = new Growing();
  readonly #errors = new Growing();
  readonly #checkpoints: Checkpoint[] = [];
  /** Milliseconds on the reader's clock during which it trained, tests and all. */
  #spent = 0;
  #since: number | undefined;
  #last: RunRecord | undefined;

  constructor(id: string, settings: LabValues) {
    this.id = id;
    this.settings = settings;
  }

  /** Takes in what was reported. */
  hear(report: Report): void {
    if (report.kind === 'planned') this.#plan = report.plan;
    if (report.kind === 'checkpoint') this.#checkpoints.push(report.checkpoint);
    if (report.kind === 'finished') this.#outcome = report.outcome;
    if (report.kind === 'failed') this.fault = report.fault;
    if (report.kind !== 'progress') return;
    this.#step = report.step;
    this.#took += report.took;
    this.#losses.add(report.losses);
    this.#errors.add(report.errors);
  }

  /** Sets its state, and starts or stops its clock. */
  become(state: RunState, now: number): void {
    if (this.#since !== undefined) this.#spent += now - this.#since;
    this.#since = state === 'running' ? now : undefined;
    this.state = state;
  }

  /** How long it will still train, in seconds; undefined while that cannot be told. */
  secondsLeft(now: number): number | undefined {
    const spent = this.#spent + (this.#since === undefined ? 0 : now - this.#since);
    if (!this.#plan || this.#step < 3 || spent === 0) return undefined;
    return ((spent / this.#step) * (this.#plan.steps - this.#step)) / 1000;
  }

  /** What is known of it now: of a run that has ended always the same, so that it is packed once. */
  record(): RunRecord {
    if (isOpen(this)) return this.#make();
    const { state, shown } = this.#last ?? {};
    if (!this.#last || state !== this.state || shown !== this.shown) this.#last = this.#make();
    return this.#last;
  }

  #make(): RunRecord {
    const { id, settings, state, shown, fault } = this;
    return {
      ...{ id, settings, state, shown, step: this.#step, took: this.#took },
      losses: this.#losses.all,
      errors: this.#errors.all,
      checkpoints: this.#checkpoints,
      ...(this.#plan && { plan: this.#plan }),
      ...(this.#outcome && { outcome: this.#outcome }),
      ...(fault && { fault }),
    };
  }
}
