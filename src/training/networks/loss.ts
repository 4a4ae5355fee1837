import type { Labels } from '../examples/examples.ts';

/** What a batch's answers were worth. */
export interface Score {
  /** The mean over the batch. */
  readonly loss: number;
  /** How many answers were right. */
  readonly right: number;
}

/** Where a network's way forward ends and its way back begins. */
export interface Loss {
  /** What is right [N], to be written before `forward`. */
  readonly labels: Labels;
  readonly forward: () => Score;
  /** Writes the gradient of the mean loss into the last layer's output. */
  readonly backward: () => void;
}
