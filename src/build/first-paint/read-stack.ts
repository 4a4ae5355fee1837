import { isBox, type Box, type Part } from './box.ts';

/** One of the things that stand above each other. */
export interface Item {
  /** How far below the line its own line is, in em of the stack. */
  readonly shift: number;
  /** Its margins, in em of the stack. */
  readonly margins: Readonly<Record<string, number>>;
  readonly content: readonly Part[];
}

/**
 * Reads what KaTeX lays above each other: a table, whose first row holds the things, each hung on a
 * strut, and whose second one is as deep as they reach below the line.
 *
 * @param box what holds the table and nothing else
 * @returns nothing, where it is anything else
 */
export function readStack(box: Box): readonly Item[] | undefined {
  const [table, ...others] = box.children;
  if (others.length > 0 || !isBox(table) || !table.classes.includes('vlist-t')) return undefined;
  const list = childWith(childWith(table, 'vlist-r'), 'vlist');
  const items = list?.children.map(readItem) ?? [];
  return items.every((item) => item !== undefined) && items.length > 0 ? items : undefined;
}

function childWith(box: Box | undefined, name: string): Box | undefined {
  const child = box?.children[0];
  return isBox(child) && child.classes.includes(name) ? child : undefined;
}

function readItem(part: Part): Item | undefined {
  if (!isBox(part) || part.classes.length > 0) return undefined;
  const [strut, ...content] = part.children;
  if (!isBox(strut) || !strut.classes.includes('pstrut')) return undefined;
  const { top = 0, ...margins } = Object.fromEntries(
    [...part.style].map(([name, value]) => [name, Number.parseFloat(value)]),
  );
  return { shift: top + Number.parseFloat(strut.style.get('height') ?? ''), margins, content };
}
