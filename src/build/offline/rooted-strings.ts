import type { Replacement } from './replace-spans.ts';

/**
 * Finds the strings of a script that begin with the base, and puts the place where the site really
 * lies (`__root`) before the rest of each.
 *
 * @throws when such a string has an end that cannot be told
 */
export function rootedStrings(code: string, base: string): Replacement[] {
  const quoted = base.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return [...code.matchAll(new RegExp(`(["'\`])${quoted}`, 'g'))].map((match) => {
    const quote = match[1] ?? '';
    const start = match.index;
    const inside = start + match[0].length;
    const end = stringEnd(code, inside, quote);
    return { start, end, text: `(__root+${quote}${code.slice(inside, end)})` };
  });
}

function stringEnd(code: string, from: number, quote: string): number {
  for (let at = from; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === quote) return at + 1;
    else if (quote === '`' && code.startsWith('${', at)) at = placeholderEnd(code, at);
  }
  throw new Error(`a string must end: ${code.slice(from - 20, from + 40)}`);
}

function placeholderEnd(code: string, from: number): number {
  const end = code.indexOf('}', from);
  if (end === -1 || /[{`]/.test(code.slice(from + 2, end))) {
    throw new Error(`a placeholder must be simple: ${code.slice(from - 20, from + 40)}`);
  }
  return end;
}
