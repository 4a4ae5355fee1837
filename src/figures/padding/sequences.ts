import { tensor, type Tensor } from '../../core/index.ts';

/** Three sequences with three features a token: whole numbers, which leave room for many columns. */
const sequences: readonly (readonly (readonly number[])[])[] = [
  [
    [1, 2, 3, 4, 5],
    [3, 0, 4, 1, 2],
    [2, 4, 1, 5, 3],
  ],
  [
    [2, 5, 3, 4],
    [4, 3, 1, 2],
    [1, 3, 5, 2],
  ],
  [
    [4, 1, 3],
    [2, 5, 4],
    [3, 4, 2],
  ],
];

/** How many tokens each sequence has. */
export const lengths: readonly number[] = sequences.map(([first]) => first?.length ?? 0);

/** The sequences, filled up with zeros to one length, and which positions hold a token. */
export interface Padded {
  /** [N, C, T] */
  readonly x: Tensor;
  /** [N, T]: 1 for a token. */
  readonly mask: Uint8Array;
}

/** Fills the sequences up to length T, after adding a number to every feature of every token. */
export function padSequences(T: number, offset: number): Padded {
  const values = sequences.flatMap((features) =>
    features.flatMap((tokens) =>
      Array.from({ length: T }, (_, t) => {
        const token = tokens[t];
        return token === undefined ? 0 : token + offset;
      }),
    ),
  );
  const mask = lengths.flatMap((length) =>
    Array.from({ length: T }, (_, t) => (t < length ? 1 : 0)),
  );
  const [features = []] = sequences;
  return {
    x: tensor(values, [sequences.length, features.length, T]),
    mask: Uint8Array.from(mask),
  };
}
