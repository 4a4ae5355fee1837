import {
  boxAround,
  boxesMeet,
  grown,
  type Box,
  type Mark,
  type Place,
  type ShapeMark,
  type TextMark,
} from './mark.ts';

/** A text that is hard to read, and why. */
export interface Collision {
  readonly text: TextMark;
  /** What it meets: another text, a mark, or the drawing's edge. */
  readonly other: string;
  /** Where they meet. */
  readonly box: Box;
}

/** So many pixels of two boxes of letters, which are wide, may lie over each other. */
const tolerance = 0.75;

/** So far may letters reach out of a drawing, into the room around it. */
const outside = 4;

/** The colours of what only guides the eye. */
const guides = new Set(['var(--line)', 'var(--ink-faint)']);

/**
 * Texts that something else crosses, in one drawing.
 *
 * No text may touch another text. No line, rim or edge of an area may go through letters, in front of
 * them or behind; what an opaque area hides does not count, and a text that lies wholly on an area or in
 * a ring is its label. A halo (paper around the letters) makes what is thin legible, and only that: behind
 * it may go the grid, guides of at most 1 px (in the colours `line` and `faint`), and edges of areas of at
 * most a quarter's strength without a rim; never a mark's stroke, a dot, or another text.
 * No text may leave the drawing by more than 4 px.
 *
 * @param size of the drawing, in pixels
 */
export function findCollisions(
  marks: readonly Mark[],
  size: { readonly width: number; readonly height: number },
): readonly Collision[] {
  const texts = marks.filter(({ kind }) => kind === 'text') as readonly TextMark[];
  const drawing = { left: 0, top: 0, right: size.width, bottom: size.height };
  const bounds = new Map(
    marks.flatMap((mark) => (mark.kind === 'shape' ? [[mark, boundsOf(mark)] as const] : [])),
  );
  return texts.flatMap((text, index) => [
    ...texts
      .slice(index + 1)
      .filter(({ box }) => boxesMeet(text.box, box, tolerance))
      .map((other) => ({ text, other: `"${other.text}"`, box: other.box })),
    ...shapesThrough(text, marks, bounds).map((shape) => ({
      text,
      other: nameOf(shape),
      box: bounds.get(shape) ?? text.box,
    })),
    ...(isInside(text.box, grown(drawing, outside))
      ? []
      : [{ text, other: 'the edge of the drawing', box: drawing }]),
  ]);
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function boundsOf({ outlines, stroke }: ShapeMark): Box {
  return grown(boxAround(outlines.flat()), (stroke?.width ?? 0) / 2);
}

/** The marks whose outline goes through a text's letters, or that hide it. */
function shapesThrough(
  text: TextMark,
  marks: readonly Mark[],
  bounds: ReadonlyMap<Mark, Box>,
): readonly ShapeMark[] {
  const letters = grown(text.box, -tolerance);
  let through: ShapeMark[] = [];
  const place = marks.indexOf(text);
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === 'text' || !boxesMeet(bounds.get(mark) ?? letters, letters)) continue;
    if (outlineMeets(mark, letters)) {
      if (index > place || !(text.halo && isThin(mark))) through.push(mark);
    } else if (isOpaque(mark) && isOn(letters, mark)) {
      // What lies below an opaque ground is not seen; a ground above the text hides the text.
      if (index < place) through = [];
      else through.push(mark);
    }
  }
  return through;
}

/** Whether a halo makes a text legible over it. */
function isThin({ stroke, fill }: ShapeMark): boolean {
  const thinLine =
    !stroke || stroke.opacity <= 0.2 || (stroke.width <= 1 && guides.has(stroke.color));
  return thinLine && (!fill || fill.opacity <= 0.25 || fill.color === 'var(--paper)');
}

function isOpaque({ fill }: ShapeMark): boolean {
  return fill !== undefined && fill.opacity > 0.9;
}

function outlineMeets({ outlines, stroke, clip }: ShapeMark, letters: Box): boolean {
  const reached = grown(letters, (stroke?.width ?? 0) / 2);
  const seen = clip ? intersection(reached, clip) : reached;
  if (!seen) return false;
  return outlines.some((places) =>
    places.some((to, index) => index > 0 && segmentMeets(places[index - 1] ?? to, to, seen)),
  );
}

function intersection(a: Box, b: Box): Box | undefined {
  if (!boxesMeet(a, b)) return undefined;
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether a part of a straight line lies in a box (Liang and Barsky). */
function segmentMeets([x1, y1]: Place, [x2, y2]: Place, box: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const [step, before, after] of [
    [x2 - x1, box.left - x1, box.right - x1],
    [y2 - y1, box.top - y1, box.bottom - y1],
  ] as const) {
    if (step === 0) {
      if (before > 0 || after < 0) return false;
      continue;
    }
    enters = Math.max(enters, Math.min(before / step, after / step));
    leaves = Math.min(leaves, Math.max(before / step, after / step));
  }
  return enters <= leaves;
}

/** Whether letters that no edge of an area crosses lie on it. */
export function isOn({ left, right, top, bottom }: Box, { outlines }: ShapeMark): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const crossings = outlines.flatMap((places) =>
    places.filter(([x2, y2], index) => {
      const [x1, y1] = places[index - 1] ?? [x2, y2];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

function nameOf({ outlines, stroke, fill }: ShapeMark): string {
  const { left, right, top, bottom } = boxAround(outlines.flat());
  const [across, down] = [right - left, bottom - top].map(Math.round);
  const painted = [
    ...(stroke
      ? [
          `${String(stroke.width)} px line ${stroke.color}${stroke.opacity < 1 ? ` ${String(stroke.opacity)}` : ''}`,
        ]
      : []),
    ...(fill ? [`area ${fill.color}${fill.opacity < 1 ? ` ${String(fill.opacity)}` : ''}`] : []),
  ];
  return `${painted.join(' and ')} (${String(across)} by ${String(down)} px at ${String(Math.round(left))}, ${String(Math.round(top))})`;
}
