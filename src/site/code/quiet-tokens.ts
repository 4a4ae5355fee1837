/** A piece of highlighted code, as Shiki makes it. */
interface Token {
  content: string;
  color?: string;
}

const loud = /keyword|comment/;

/**
 * Joins the pieces of a line that are not to be coloured, for a page with thousands of elements
 * fewer.
 */
export function quietTokens<T extends Token>(line: readonly T[]): T[] {
  const joined: T[] = [];
  for (const token of line) {
    const last = joined.at(-1);
    if (last !== undefined && quiet(last) && quiet(token)) last.content += token.content;
    else joined.push({ ...token });
  }
  return joined;
}

function quiet({ color = '' }: Token): boolean {
  return !loud.test(color);
}
