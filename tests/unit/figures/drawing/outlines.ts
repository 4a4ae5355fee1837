import type { Place } from './mark.ts';

/** The outlines of an element, in its own coordinates; curves as polygons. */
export function outlinesOf(element: Element, tag: string): readonly (readonly Place[])[] {
  const at = (name: string): number => Number(element.getAttribute(name) ?? 0);
  switch (tag) {
    case 'line': {
      return [
        [
          [at('x1'), at('y1')],
          [at('x2'), at('y2')],
        ],
      ];
    }
    case 'rect':
    case 'image': {
      return rectangle(at('x'), at('y'), at('width'), at('height'));
    }
    case 'circle': {
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    }
    case 'ellipse': {
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    }
    case 'path': {
      return pathOutlines(element.getAttribute('d') ?? '');
    }
    default: {
      throw new Error(`a drawing has the element ${tag}`);
    }
  }
}

function rectangle(x: number, y: number, width: number, height: number) {
  if (width <= 0 || height <= 0) return [];
  const [right, bottom] = [x + width, y + height];
  const corners: readonly Place[] = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
    [x, y],
  ];
  return [corners];
}

const sides = 24;

function ellipse(cx: number, cy: number, rx: number, ry: number) {
  if (rx <= 0 || ry <= 0) return [];
  return [
    Array.from({ length: sides + 1 }, (_, index): Place => {
      const angle = (2 * Math.PI * index) / sides;
      return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
    }),
  ];
}

/** How many numbers a path's letter takes; what lies between its ends is drawn as a straight line. */
const taken: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  Q: 4,
  S: 4,
  A: 7,
  Z: 0,
};

function pathOutlines(d: string): readonly (readonly Place[])[] {
  const outlines: Place[][] = [];
  let at: Place = [0, 0];
  for (const [, letter = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toUpperCase();
    const count = taken[kind];
    if (count === undefined) throw new Error(`a path has the letter ${letter}`);
    const first = outlines.at(-1)?.[0];
    if (kind === 'Z' && first) {
      outlines.at(-1)?.push(first);
      at = first;
    }
    const numbers = [...list.matchAll(/-?\d*\.?\d+(?:e[+-]?\d+)?/g)].map(Number);
    for (let start = 0; start < numbers.length; start += count) {
      at = nextPlace(letter, numbers.slice(start, start + count), at);
      if (kind === 'M' && start === 0) outlines.push([at]);
      else outlines.at(-1)?.push(at);
    }
  }
  return outlines;
}

/** Where a letter of a path leads. */
function nextPlace(letter: string, numbers: readonly number[], [x, y]: Place): Place {
  const [fromX, fromY] = letter === letter.toUpperCase() ? [0, 0] : [x, y];
  const [last = 0, beforeLast = 0] = numbers.toReversed();
  const kind = letter.toUpperCase();
  if (kind === 'H') return [fromX + last, y];
  if (kind === 'V') return [x, fromY + last];
  return [fromX + beforeLast, fromY + last];
}
