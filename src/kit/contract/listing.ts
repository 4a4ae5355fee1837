/** Whose code a figure may show. */
export type Framework = 'pytorch' | 'keras' | 'flax';

/** A line of words under some code. */
export interface ListingNote {
  readonly text: string;
  /** Whether it tells what the code cannot do: it stands out. */
  readonly warns: boolean;
}

/** A few lines of code that say the figure's state, as text that can be read out and copied. */
export interface Listing {
  /** One listing a framework. */
  readonly name: Framework;
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: readonly ListingNote[];
}
