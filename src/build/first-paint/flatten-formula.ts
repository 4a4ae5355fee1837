import { isBox, type Box, type Part } from './box.ts';
import { readStack, type Item } from './read-stack.ts';

/** Classes of KaTeX that no style sheet knows. */
const dead = new Set('mord mbin mrel mopen mclose mpunct minner mop mtight text'.split(' '));
/** Declarations of KaTeX that move nothing. */
const idle = /^(?:top|margin-left|margin-right):-?0(?:\.0000\d*)?em$|^position:relative$/;
/** What is laid out by its place among other boxes, and stays as it is. */
const opaque = new Set(
  'mtable sqrt mult vlist-t overline underline stretchy hide-tail svg-align rlap llap clap smash hbox vbox thinbox x-arrow'.split(
    ' ',
  ),
);
/** What has things above each other, and whether the narrower ones stand in the middle. */
const stacks = new Map([
  ['msupsub', false],
  ['mfrac', true],
  ['op-limits', true],
  ['accent', true],
]);
/** KaTeX's sizes of fonts, the first being `size1`. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];
/** How high and deep a line of KaTeX's main font is by itself, in em; somewhat less, for rounding. */
const line = { ascent: 0.89, descent: 0.26 };
/** What is higher than this, in em, is moved up and down in KaTeX's own way. */
const tallest = 1.1;
/** The width of the nothing that stands on either side of a fraction, in em. */
const nullDelimiter = 0.12;

/**
 * Lays a formula out with a fraction of KaTeX's boxes, to the same places: what is raised or lowered
 * is moved from where it stands in the line, and what stands above something else shares one cell of
 * a grid with it, where KaTeX has a table with a strut in every row.
 *
 * @param parts what stands in a `.katex-html`
 */
export function flattenFormula(parts: readonly Part[]): readonly Part[] {
  const alive = parts.flatMap(withoutDead);
  const flat: Part[] = [];
  for (let index = 0; index < alive.length; index += 1) {
    const [part, fraction, end] = alive.slice(index, index + 3);
    const last = flat.at(-1);
    const space = spaceOf(part);
    if (isNull(part) && isBox(fraction) && fraction.classes.includes('mfrac') && isNull(end)) {
      const sides = { 'margin-left': nullDelimiter, 'margin-right': nullDelimiter };
      flat.push(withMargins(flattenBox(fraction), sides));
      index += 2;
    } else if (space !== undefined && isBox(last) && takesMargin(last)) {
      flat[flat.length - 1] = withMargins(last, { 'margin-right': space });
    } else if (isBox(part)) flat.push(...(isNeedlessStrut(part) ? [] : [flattenBox(part)]));
    else if (part !== undefined) flat.push(part);
  }
  return flat;
}

/** A part without the boxes that look like their contents. */
function withoutDead(part: Part): readonly Part[] {
  if (!isBox(part)) return [part];
  const style = new Map([...part.style].filter(([name, value]) => !idle.test(`${name}:${value}`)));
  const isDead = (name: string): boolean =>
    dead.has(name) || (name === 'delimcenter' && style.size === 0);
  const classes = part.classes.filter((name) => !isDead(name));
  if (classes.length === 0 && style.size === 0 && part.attributes === '')
    return part.children.flatMap(withoutDead);
  return [{ ...part, classes, style }];
}

function flattenBox(box: Box): Box {
  if (box.classes.some((name) => opaque.has(name))) return box;
  const stacked = box.classes.find((name) => stacks.has(name));
  if (stacked === undefined) return { ...box, children: flattenFormula(box.children) };
  const read = readStack(box);
  if (!read || read.some(({ content }) => content.some(isTall))) return box;
  const items = read.map(flattenItem);
  const [only, ...others] = items;
  if (only && others.length === 0 && stacked === 'msupsub')
    return { ...only, classes: [...only.classes, 'eq-shift'] };
  const centered = stacks.get(stacked) ? ['eq-center'] : [];
  const named = box.classes.filter((name) => name === 'mfrac' || name === 'accent');
  return { ...box, classes: [...named, 'eq-stack', ...centered], children: items };
}

/** An item as one box, which is as large as its content. */
function flattenItem({ shift, margins, content }: Item): Box {
  const flat = flattenFormula(content);
  const [only, ...others] = flat;
  const around: Box = { classes: [], style: new Map(), attributes: '', children: flat };
  const outer = isBox(only) && others.length === 0 ? only : around;
  const box = outer.classes.includes('sizing') ? withOnlyChild(outer) : outer;
  const places = Object.entries(margins).filter(([, margin]) => margin !== 0);
  const placed = box.style.has('top') || stacksIn(box) ? { ...around, children: [box] } : box;
  const moved = withMargins(placed, Object.fromEntries(places));
  return { ...moved, style: new Map([...moved.style, ['top', em(shift / scaleOf(moved))]]) };
}

/** Whether a part would make the line higher that it is moved out of. */
function isTall(part: Part): boolean {
  if (!isBox(part)) return false;
  const height = Number.parseFloat(part.style.get('height') ?? '0');
  return (part.classes.includes('vlist') && height > tallest) || part.children.some(isTall);
}

/** A box of another size, and the one letter in it, as one box. */
function withOnlyChild(box: Box): Box {
  const [only, ...others] = box.children;
  if (!isBox(only) || others.length > 0 || !only.children.every((part) => !isBox(part))) return box;
  if (only.classes.includes('sizing') || only.style.has('top') || stacksIn(only)) return box;
  return { ...only, classes: [...box.classes, ...only.classes] };
}

/** Whether a box has a way of its own to lay out what it holds, or to stand in its line. */
function stacksIn({ classes }: Box): boolean {
  return classes.some((name) => /^eq-|^strut$|^mspace$|^op-symbol$|^delim/.test(name));
}

/** A strut is needed only where it is higher or deeper than the line is without it. */
function isNeedlessStrut({ classes, style }: Box): boolean {
  if (classes.join() !== 'strut') return false;
  const height = Number.parseFloat(style.get('height') ?? '0');
  const depth = -Number.parseFloat(style.get('vertical-align') ?? '0');
  return height - depth <= line.ascent && depth <= line.descent;
}

function isNull(part: Part | undefined): boolean {
  return isBox(part) && part.classes.includes('nulldelimiter');
}

/** The width of a space, in em of what is around it. */
function spaceOf(part: Part | undefined): number | undefined {
  if (!isBox(part) || part.classes.join() !== 'mspace' || part.children.length > 0)
    return undefined;
  const [name, ...others] = part.style.keys();
  const width = Number.parseFloat(part.style.get('margin-right') ?? '');
  return name === 'margin-right' && others.length === 0 && width > 0 ? width : undefined;
}

function takesMargin(box: Box): boolean {
  return !box.classes.some((name) => name === 'strut' || name === 'tag' || opaque.has(name));
}

/** A box with margins, in em of what is around it, added to its own. */
function withMargins(box: Box, margins: Readonly<Record<string, number>>): Box {
  const scale = scaleOf(box);
  const style = new Map(box.style);
  for (const [name, margin] of Object.entries(margins)) {
    style.set(name, em(Number.parseFloat(style.get(name) ?? '0') + margin / scale));
  }
  return { ...box, style };
}

/** How large a box's em is, in em of what is around it. */
function scaleOf({ classes }: Box): number {
  const from = classes.find((name) => /^reset-size\d/.test(name))?.slice('reset-size'.length);
  const to = classes.find((name) => /^size\d/.test(name))?.slice('size'.length);
  if (from === undefined || to === undefined) return 1;
  return (sizes[Number(to) - 1] ?? 1) / (sizes[Number(from) - 1] ?? 1);
}

function em(length: number): string {
  return `${String(Number(length.toFixed(4))).replace(/^(-?)0\./, '$1.')}em`;
}
