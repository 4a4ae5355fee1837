/** Sides in a drawing's pixels, from its upper left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place in a drawing's pixels, from its upper left. */
export type Place = readonly [x: number, y: number];

/** How an outline is drawn, or what is inside of it. */
export interface Paint {
  /** As the drawing says it: `var(--ink)`, `currentColor`. */
  readonly color: string;
  /** From 0, not to be seen, to 1. */
  readonly opacity: number;
}

/** Words in a drawing, one line of them. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly box: Box;
  readonly fill: Paint;
  readonly weight: number;
  /** Whether paper surrounds its letters. */
  readonly halo: boolean;
}

/** Anything else that is seen. */
export interface ShapeMark {
  readonly kind: 'shape';
  /** Its outlines; those of circles as polygons. */
  readonly outlines: readonly (readonly Place[])[];
  readonly stroke?: Paint & { readonly width: number; readonly dash: string };
  readonly fill?: Paint;
  /** Outside of it nothing is seen. */
  readonly clip?: Box;
}

export type Mark = TextMark | ShapeMark;

/** Whether two boxes share more than so many pixels each way. */
export function boxesMeet(a: Box, b: Box, tolerance = 0): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  );
}

/** A box, wider by so much on every side. */
export function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** The box around places. */
export function boxAround(places: readonly Place[]): Box {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
