/** A `<span>` of a formula that KaTeX laid out. */
export interface Box {
  readonly classes: readonly string[];
  /** Its style: lengths in its own em, or any text. */
  readonly style: ReadonlyMap<string, string>;
  /** Its other attributes, as they are written. */
  readonly attributes: string;
  readonly children: readonly Part[];
}

/** A box, or text and whatever else stands between boxes, as it is written. */
export type Part = Box | string;

/** Whether there is a part, and it is a box. */
export function isBox(part: Part | undefined): part is Box {
  return part !== undefined && typeof part !== 'string';
}

const token = /<span\b([^>]*)>|<\/span>|<svg\b[\s\S]*?<\/svg>|[^<]+|<[^>]*>/g;

/** Reads a part of a page that holds whole `<span>`s. */
export function readParts(html: string): readonly Part[] {
  const top: Part[] = [];
  const open: { attributes: string; children: Part[] }[] = [];
  for (const [text, attributes] of html.matchAll(token)) {
    const children = open.at(-1)?.children ?? top;
    if (attributes !== undefined) open.push({ attributes, children: [] });
    else if (text === '</span>') {
      const closed = open.pop();
      if (!closed) throw new Error(`a formula closes more than it opens: ${html}`);
      (open.at(-1)?.children ?? top).push(boxOf(closed.attributes, closed.children));
    } else children.push(text);
  }
  if (open.length > 0) throw new Error(`a formula opens more than it closes: ${html}`);
  return top;
}

function boxOf(attributes: string, children: readonly Part[]): Box {
  let rest = attributes;
  const take = (name: string): string => {
    const found = new RegExp(`\\s${name}="([^"]*)"`).exec(rest);
    rest = found ? rest.replace(found[0], '') : rest;
    return found?.[1] ?? '';
  };
  const classes = take('class').split(/\s+/).filter(Boolean);
  const style = take('style')
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    });
  return { classes, style: new Map(style), attributes: rest, children };
}

/** Writes what was read. */
export function writeParts(parts: readonly Part[]): string {
  return parts.map((part) => (isBox(part) ? writeBox(part) : part)).join('');
}

function writeBox({ classes, style, attributes, children }: Box): string {
  const styles = [...style].map(([name, value]) => `${name}:${value}`).join(';');
  const named = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const styled = styles === '' ? '' : ` style="${styles}"`;
  return `<span${named}${styled}${attributes}>${writeParts(children)}</span>`;
}
