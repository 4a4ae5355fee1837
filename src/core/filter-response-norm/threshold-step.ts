/** What the backward step of the threshold knows of the forward step. */
export interface ThresholdStep {
  /** How many positions a channel has. */
  readonly run: number;
  /** γ r, one for each set, of one example and channel. */
  readonly scale: Float64Array;
  /** β, one for each channel. */
  readonly shift: Float64Array;
  /** τ, one for each channel. */
  readonly least: Float64Array;
}
