/** A batch of two groups: the first group's samples come first. */
export interface Batch {
  readonly x: Float64Array;
  /** How many samples are of the first group. */
  readonly first: number;
  /** By sample: 1 where it stands above the centre of its own group. */
  readonly above: Uint8Array;
}

/** How to draw the batch. */
export interface Groups {
  readonly B: number;
  /** From one group's centre to the other's. */
  readonly distance: number;
  /** The second group's part of the batch, and its standard deviation; the first one's is 1. */
  readonly share: number;
  readonly spread: number;
}

/** Draws two Gaussian groups on either side of 0; the shares hold exactly, not on average. */
export function randomGroups({ B, distance, share, spread }: Groups, normal: () => number): Batch {
  const first = B - Math.floor(share * B + 0.5);
  const x = new Float64Array(B);
  const above = new Uint8Array(B);
  for (let i = 0; i < B; i++) {
    const offset = normal() * (i < first ? 1 : spread);
    x[i] = (i < first ? -distance : distance) / 2 + offset;
    above[i] = offset > 0 ? 1 : 0;
  }
  return { x, first, above };
}
