import { isFault } from './experiment.ts';
import type { Order, Report } from './report.ts';
import { startTrainer, unexpected } from './start-trainer.ts';
import { gatherSteps, type StepReports } from './step-reports.ts';
import type { Trainer } from './trainer.ts';

/** Where a run is done: in a worker, or on the page in slices of time. */
export interface Place {
  readonly post: (report: Report) => void;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Goes on after messages, input and drawing had their turn. */
  readonly soon: (goOn: () => void) => void;
  /** Milliseconds that the run may take before others have their turn. */
  readonly slice: number;
}

/** Does one run. */
export interface Driver {
  /** The first order is `start`; there is one only. */
  readonly obey: (order: Order) => void;
  /** Ends the run: nothing is posted any more. */
  readonly stop: () => void;
}

/** How far a run is to go, and where it stands. */
interface Course {
  isPaused: boolean;
  isOver: boolean;
  /** How many steps are to be done before it waits. */
  wanted: number;
  /** Whether something that belongs to the last step is still to be done: a checkpoint, the outcome. */
  isHalf: boolean;
}

/**
 * Makes a driver.
 *
 * The run is done piece by piece, in one order that nothing changes: however often it pauses, no step
 * is lost or done twice. A pause takes hold after the piece at work, so also within a checkpoint,
 * which is finished when the run goes on. One step is done with the checkpoint that follows it.
 */
export function createDriver(place: Place): Driver {
  const course: Course = { isPaused: true, isOver: false, wanted: 0, isHalf: false };
  let trainer: Trainer | undefined;
  let isAwaited = false;
  const post = (report: Report): void => {
    if (!course.isOver) place.post(report);
    if (report.kind === 'finished' || report.kind === 'failed') course.isOver = true;
  };
  const steps = gatherSteps(post);
  const rest = (): void => {
    course.isPaused = true;
    course.wanted = 0;
    if (trainer !== undefined) post({ kind: 'paused', step: steps.done() });
  };
  const goOn = (): void => {
    if (isAwaited || trainer === undefined || course.isOver || course.isPaused) return;
    if (course.wanted > 0 || course.isHalf) {
      isAwaited = true;
      place.soon(work);
    } else {
      rest();
    }
  };
  const work = (): void => {
    isAwaited = false;
    if (trainer === undefined || course.isOver || course.isPaused) return;
    try {
      workFor(place, trainer, course, steps, post);
    } catch (error) {
      post({ kind: 'failed', fault: unexpected(error) });
    }
    goOn();
  };
  const start = async (order: Extract<Order, { kind: 'start' }>): Promise<void> => {
    const started = await startTrainer(order);
    if (isFault(started)) {
      post({ kind: 'failed', fault: started });
      return;
    }
    trainer = started;
    post({ kind: 'planned', plan: trainer.plan });
    if (course.isPaused) rest();
    else goOn();
  };
  return {
    obey: (order) => {
      if (order.kind === 'pause') {
        if (!course.isPaused) rest();
        return;
      }
      follow(course, order);
      if (order.kind === 'start') void start(order);
      else goOn();
    },
    stop: () => {
      course.isOver = true;
      trainer = undefined;
    },
  };
}

/** Sets how far the run is to go. */
function follow(course: Course, order: Exclude<Order, { kind: 'pause' }>): void {
  course.isPaused = order.kind === 'start' && order.paused;
  if (course.isPaused) return;
  if (order.kind !== 'step') course.wanted = Infinity;
  else course.wanted = isFinite(course.wanted) ? course.wanted + 1 : 1;
}

/** Does pieces until the slice of time is over, or the run has come as far as it is to go. */
function workFor(
  place: Place,
  trainer: Trainer,
  course: Course,
  steps: StepReports,
  post: (report: Report) => void,
): void {
  const begun = place.now();
  let last = begun;
  while (!course.isOver && !course.isPaused && (course.wanted > 0 || course.isHalf)) {
    const piece = trainer.advance();
    const now = place.now();
    if (piece?.kind === 'step') {
      steps.add(piece, now - last);
      course.wanted -= 1;
      course.isHalf = trainer.plan.checkpoints.includes(piece.step);
    } else if (piece?.kind === 'checkpoint' || piece?.kind === 'finished') {
      steps.tell();
      post(piece);
      // After the last step the run ends by itself.
      course.isHalf = steps.done() === trainer.plan.steps;
    }
    last = now;
    if (now - begun >= place.slice) break;
  }
  steps.tell();
}
