import { blendColors, blendNumbers, type Blend } from './blend-text.ts';

/** An attribute that goes from what it was to what it is. */
export interface Move {
  readonly element: Element;
  readonly name: string;
  /** What it is in the end; null for an attribute that is then gone. */
  readonly rest: string | null;
  readonly at: Blend;
}

/** How a drawing comes out of the one that it takes the place of. */
export interface Passage {
  readonly moves: readonly Move[];
  /** Elements of the old drawing that stand in the new one until they have faded. */
  readonly leaving: readonly Element[];
}

/** Marks an element of an old drawing that fades. */
const leavingMark = 'data-leaving';

/** Attributes that hold numbers and move. */
const numeric = new Set(
  'd x y x1 x2 y1 y2 cx cy r rx ry dx dy width height points transform fill-opacity stroke-opacity stroke-width'.split(
    ' ',
  ),
);

const colors = new Set(['fill', 'stroke']);

/** What is drawn elsewhere, by reference: it moves, and never fades. */
const unseen = new Set([
  'defs',
  'clippath',
  'mask',
  'pattern',
  'marker',
  'lineargradient',
  'style',
]);

/**
 * Finds for each part of a drawing the part of the old one that it was: the same mark, the same kind
 * of element, the same place among its kind; a text, the same words first. What has no counterpart
 * fades. The leaving elements of the old drawing are moved into the new one.
 *
 * @param old the drawing as it stands, perhaps halfway between two others; it is taken apart
 * @param next the new drawing
 */
export function pairDrawings(old: Element, next: Element): Passage {
  const moves: Move[] = [];
  const leaving: Element[] = [];
  pairInside(old, next, moves, leaving);
  return { moves, leaving };
}

function pairInside(old: Element, next: Element, moves: Move[], leaving: Element[]): void {
  const before = [...old.children];
  const { pairs, gone, come } = pairChildren(
    before.filter((child) => !child.hasAttribute(leavingMark)),
    [...next.children],
  );
  for (const [from, to] of pairs) {
    moves.push(...movesOf(from, to));
    pairInside(from, to, moves, leaving);
  }
  for (const element of come) {
    if (canFade(element)) moves.push(fade(element, '0', opacityOf(element)));
  }
  const fading = [...gone, ...before.filter((child) => child.hasAttribute(leavingMark))];
  for (const element of fading.filter(canFade)) {
    element.setAttribute(leavingMark, '');
    next.append(element);
    leaving.push(element);
    moves.push(fade(element, opacityOf(element), '0'));
  }
}

interface Pairing {
  readonly pairs: readonly (readonly [Element, Element])[];
  readonly gone: readonly Element[];
  readonly come: readonly Element[];
}

function pairChildren(old: readonly Element[], next: readonly Element[]): Pairing {
  const exact = pairBy(old, next, keyOf);
  // A label with a new number is still the label of its mark, where no other can be meant.
  const loose = pairBy(exact.gone, exact.come, tagOf);
  const sure = loose.gone.length === 0 && loose.come.length === 0;
  if (!sure || exact.gone.some(isTick)) return exact;
  return { pairs: [...exact.pairs, ...loose.pairs], gone: [], come: [] };
}

function pairBy(
  old: readonly Element[],
  next: readonly Element[],
  key: (element: Element) => string,
): Pairing {
  const waiting = new Map<string, Element[]>();
  for (const element of old) {
    const list = waiting.get(key(element));
    if (list) list.push(element);
    else waiting.set(key(element), [element]);
  }
  for (const list of waiting.values()) list.reverse();
  const pairs: (readonly [Element, Element])[] = [];
  const come: Element[] = [];
  for (const element of next) {
    const from = waiting.get(key(element))?.pop();
    if (from) pairs.push([from, element]);
    else come.push(element);
  }
  return { pairs, gone: [...waiting.values()].flatMap((list) => list.toReversed()), come };
}

function tagOf({ localName }: Element): string {
  return localName.toLowerCase();
}

/** A group is known by its look, a text by its words, any other element by its kind. */
function keyOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'text') return `${tag} ${element.textContent}`;
  if (tag !== 'g') return tag;
  const look = [...element.attributes]
    .filter(({ name }) => !numeric.has(name) && name !== 'opacity' && name !== 'clip-path')
    .map(({ name, value }) => `${name}=${value}`);
  return [tag, ...look.sort()].join(' ');
}

/** A tick of an axis says where it stands: with another number it is another tick. */
function isTick(element: Element): boolean {
  return tagOf(element) === 'text' && element.parentElement?.hasAttribute('font-variant') === true;
}

function movesOf(from: Element, to: Element): readonly Move[] {
  const moves = [...to.attributes].flatMap(({ name, value }): Move[] => {
    const before = from.getAttribute(name);
    if (before === null || before === value) return [];
    const at = numeric.has(name)
      ? blendNumbers(before, value)
      : colors.has(name)
        ? blendColors(before, value)
        : undefined;
    return at ? [{ element: to, name, rest: value, at }] : [];
  });
  const [before, after] = [opacityOf(from), opacityOf(to)];
  return before === after ? moves : [...moves, fade(to, before, after)];
}

function canFade(element: Element): boolean {
  return !unseen.has(tagOf(element)) && !element.id;
}

function opacityOf(element: Element): string {
  return element.getAttribute('opacity') ?? '1';
}

function fade(element: Element, from: string, to: string): Move {
  const at = blendNumbers(from, to) ?? (() => to);
  return { element, name: 'opacity', rest: element.getAttribute('opacity'), at };
}
