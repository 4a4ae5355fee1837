import type { LabValues } from './parameters.ts';

/** How a network did on examples that it has not learned, or on those that it has. */
export interface Score {
  readonly loss: number;
  /** The share of wrong answers, from 0 to 1; NaN where the answer is a number (the adding problem). */
  readonly error: number;
  /** How many examples were asked. */
  readonly count: number;
}

/** The statistics of one set or channel of a layer, four lists of the same length. */
export interface StatisticsView {
  readonly batchMean: Float32Array;
  readonly batchVariance: Float32Array;
  readonly runningMean: Float32Array;
  readonly runningVariance: Float32Array;
}

/**
 * How many values fell between `from` and `to` (−4 and 4 times their root mean square), in bins of
 * equal width; those outside are in the end bins.
 */
export interface HistogramView {
  readonly from: number;
  readonly to: number;
  readonly counts: Uint32Array;
}

/** What is seen of one layer after a step. */
export interface LayerView {
  /** `norm0`, `norm1` … from the input on; `cell` in a recurrent network. */
  readonly name: string;
  /** The sums that the layer's weights give, in the last batch; before the first step, in the first B examples. */
  readonly before: HistogramView;
  /** What its normalization makes of them, noise included; without one the same. */
  readonly after: HistogramView;
  /**
   * ‖∂L/∂W‖ of the weights before it, all that are learned together, biases left out: W of a cell are
   * those for the state and for the input.
   */
  readonly gradient: number;
  /**
   * Where the normalization keeps running statistics: these, and the last batch's. In a recurrent
   * network, which keeps some for each step, those of the last step.
   */
  readonly statistics?: StatisticsView;
}

/** What is measured at fixed steps of a run, whatever the clock says. */
export interface Checkpoint {
  /** 0 is before the first step. */
  readonly step: number;
  /** On the first 200 test examples (`askedAtOnce`), with running statistics. */
  readonly running: Score;
  /** The same with the statistics of batches of size B; the same score where none are kept. */
  readonly batch: Score;
  /** On as many training examples, with running statistics. */
  readonly training: Score;
  readonly layers: readonly LayerView[];
  /** Recurrent networks only: ‖∂L/∂hₜ‖ of the last batch, for t = 1 … T. */
  readonly throughTime?: Float32Array;
}

/** What a run ended with: all test examples were asked. */
export interface Outcome {
  readonly running: Score;
  readonly batch: Score;
  /** Weights and running statistics by name, enough to classify with: `restore.ts` takes them. */
  readonly weights: Readonly<Record<string, Float32Array>>;
}

/** What a run is, before its first step. */
export interface Plan {
  readonly steps: number;
  readonly stepsPerEpoch: number;
  /** How many numbers are learned. */
  readonly weights: number;
  /** The steps after which there is a checkpoint; the first is 0, the last is `steps`. */
  readonly checkpoints: readonly number[];
  /** Which loops run: with SIMD in WebAssembly, or plain ones, where a browser has none. */
  readonly kernels: 'simd' | 'plain';
}

/** What the page asks of whoever runs a training: a worker, or the page itself in slices of time. */
export type Order =
  | {
      readonly kind: 'start';
      readonly settings: LabValues;
      /** The bytes of `digits.bin`, for tasks that learn digits. */
      readonly digits?: Uint8Array;
      /** Whether it waits for `go` or `step` after its plan. */
      readonly paused: boolean;
    }
  | { readonly kind: 'go' | 'pause' }
  /** One step, then it waits again. */
  | { readonly kind: 'step' };

/** What it answers, in the order of the run. */
export type Report =
  | { readonly kind: 'planned'; readonly plan: Plan }
  /** Losses and shares of wrong answers of the steps since the last report, each before its step. */
  | {
      readonly kind: 'progress';
      /** How many steps are done now. */
      readonly step: number;
      readonly losses: Float32Array;
      readonly errors: Float32Array;
      /** Milliseconds that these steps took, without checkpoints. */
      readonly took: number;
    }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'paused'; readonly step: number }
  | { readonly kind: 'finished'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly fault: LabFault };

/** Why a run cannot be, or came to an end. */
export type LabFault =
  /** Settings that no network can have: which normalization does not go with which task. */
  | { readonly kind: 'impossible'; readonly name: keyof LabValues }
  /** The file of digits came, and is not what it should be. */
  | { readonly kind: 'broken-digits'; readonly detail: string }
  /** The file of digits did not come: no network, or it is not there. It may be asked for again. */
  | { readonly kind: 'no-digits'; readonly detail: string }
  | { readonly kind: 'no-memory' }
  | { readonly kind: 'unexpected'; readonly detail: string };
