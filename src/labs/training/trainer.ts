import type { ExampleSets } from '../../training/examples/examples.ts';
import { firstOf } from '../../training/examples/first-of.ts';
import { load } from '../../training/networks/batches.ts';
import { createRun, type Run } from '../../training/networks/run.ts';
import { askedAtOnce, checkpointsOf } from './checkpoints.ts';
import { examine } from './examine.ts';
import type { Experiment } from './experiment.ts';
import type { LabKernels } from './load-kernels.ts';
import { gradientsThroughTime, layerObservers } from './observe-layers.ts';
import type { Checkpoint, LayerView, Outcome, Plan } from './report.ts';
import { weightsOf } from './saved-weights.ts';

/** A small piece of a run's work: none takes longer than a step, or one batch of a test. */
export type Piece =
  /** One step; loss and share of errors (NaN where the answer is a number) are from before it. */
  | {
      readonly kind: 'step';
      readonly step: number;
      readonly loss: number;
      readonly error: number;
    }
  /** A part of a checkpoint or of the last test. */
  | { readonly kind: 'part' }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'finished'; readonly outcome: Outcome };

/** A run that is done piece by piece, by whoever has the time. */
export interface Trainer {
  readonly plan: Plan;
  /** Does the next piece; none after the last, which is `finished`. */
  readonly advance: () => Piece | undefined;
  /** What trains, to look at between two pieces. */
  readonly run: Run;
}

/**
 * Sets a run up.
 *
 * What is observed changes nothing: with and without checkpoints the weights have the same bits.
 *
 * @param kernels all memory of the run comes from them
 * @throws RangeError if there is no room for the run
 */
export function createTrainer(kernels: LabKernels, experiment: Experiment): Trainer {
  const run = createRun(kernels.loops, experiment.run, experiment.sets);
  const plan: Plan = {
    steps: run.steps,
    stepsPerEpoch: run.stepsPerEpoch,
    weights: run.parameters.all.reduce((sum, { value }) => sum + value.data.length, 0),
    checkpoints: checkpointsOf(run.steps),
    kernels: kernels.kind,
  };
  const course = courseOf(run, experiment.sets, new Set(plan.checkpoints));
  return {
    plan,
    run,
    advance: () => {
      const { value } = course.next();
      return value ?? undefined;
    },
  };
}

/** All pieces of a run in their order. */
function* courseOf(
  run: Run,
  sets: ExampleSets,
  checkpoints: ReadonlySet<number>,
): Generator<Piece, undefined> {
  const isNumber = !(sets.training.labels instanceof Uint8Array);
  passOnce(run, sets);
  yield* lookAt(run, sets, 0);
  for (let done = 0; done < run.steps; done += 1) {
    const { step, loss, error } = run.step();
    yield { kind: 'step', step, loss, error: isNumber ? NaN : error };
    if (checkpoints.has(step)) yield* lookAt(run, sets, step);
  }
  const running = yield* inParts(examine(run, sets.test, 'running'));
  const batch = usesBatches(run) ? yield* inParts(examine(run, sets.test, 'batch')) : running;
  yield { kind: 'finished', outcome: { running, batch, weights: weightsOf(run.parameters) } };
}

/** Fills the layers before the first step, with the first B training examples: nothing learns. */
function passOnce({ network }: Run, { training }: ExampleSets): void {
  load(
    network,
    training,
    Int32Array.from(network.loss.labels, (_, n) => n),
  );
  network.forward('batch');
  network.backward();
}

/** Makes a checkpoint. Layers come first: tests use the layers of the same network. */
function* lookAt(run: Run, sets: ExampleSets, step: number): Generator<Piece, undefined> {
  const layers: LayerView[] = [];
  for (const observe of layerObservers(run.network, run.parameters)) {
    layers.push(observe());
    yield { kind: 'part' };
  }
  const throughTime = gradientsThroughTime(run.network);
  const few = firstOf(sets.test, askedAtOnce);
  const running = yield* inParts(examine(run, few, 'running'));
  const batch = usesBatches(run) ? yield* inParts(examine(run, few, 'batch')) : running;
  const learned = firstOf(sets.training, askedAtOnce);
  const training = yield* inParts(examine(run, learned, 'running'));
  const checkpoint = { step, running, batch, training, layers };
  yield {
    kind: 'checkpoint',
    checkpoint: throughTime === undefined ? checkpoint : { ...checkpoint, throughTime },
  };
}

/** Whether a batch's statistics and running ones give other answers. */
function usesBatches({ parameters }: Run): boolean {
  return parameters.running.size > 0;
}

function* inParts<T>(work: Generator<undefined, T>): Generator<Piece, T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield { kind: 'part' };
  }
}
