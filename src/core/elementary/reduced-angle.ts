/** An angle less a multiple of π/2, in two parts, and which multiple it was (mod 4). */
export interface ReducedAngle {
  readonly quadrant: number;
  readonly angle: number;
  readonly tail: number;
}
