/** In how many groups the channels are taken. */
export interface GroupOptions {
  /** G, a divisor of C. */
  readonly groups: number;
}
