/** A piece of a line of a doc comment, and how it is set. */
export interface DocPart {
  readonly kind: 'text' | 'code' | 'sub' | 'sup';
  readonly text: string;
}

/** `code`, a letter's index (x_i) and a power (2^−53, u^(1/k)). */
const special = /`([^`]+)`|(?<![\w^])([\p{L}])_([A-Za-z0-9])(?!\w)|\^(?:\(([^)]+)\)|(−?\w+))/gu;

/**
 * A line of a doc comment in the pieces in which a page sets it: code, indices and powers.
 *
 * @param line plain text as it stands in the source
 * @returns its pieces in order; <= and >= are the signs that a reader knows
 */
export function docParts(line: string): readonly DocPart[] {
  const parts: DocPart[] = [];
  const add = (kind: DocPart['kind'], text: string | undefined) => {
    if (text !== undefined && text !== '') parts.push({ kind, text });
  };
  let from = 0;
  for (const match of line.matchAll(special)) {
    const [whole, code, letter, index, group, power] = match;
    add('text', withSigns(line.slice(from, match.index) + (letter ?? '')));
    add('code', code);
    add('sub', index);
    add('sup', group ?? power);
    from = match.index + whole.length;
  }
  add('text', withSigns(line.slice(from)));
  return parts;
}

function withSigns(text: string): string {
  return text.replaceAll('<=', '≤').replaceAll('>=', '≥');
}
