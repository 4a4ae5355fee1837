import type { BrokenAddress } from './broken-addresses.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';
import { lineOf } from './line-of.ts';

/** A file that pages are made from. */
export interface SourceFile {
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
}

/**
 * Says where broken addresses are written: in the page's own text, else in the first other source
 * that names the page and the place. One that no source shows is told once, however many pages have it.
 *
 * @param sourceOf the text of a built page, where it has one
 * @param others where components take addresses from, such as the glossary
 */
export function placeBroken(
  broken: readonly BrokenAddress[],
  sourceOf: (page: BuiltPage) => SourceFile | undefined,
  others: readonly SourceFile[],
): readonly Finding[] {
  const placed: Finding[] = [];
  const unplaced = new Map<string, string[]>();
  for (const { page, written, address } of broken) {
    const own = sourceOf(page);
    const place = [
      own && placeOf(own, lineOf(own.text, `(${written})`)),
      ...others.map((other) => placeOf(other, dataLine(other.text, address))),
    ].find((one) => one !== undefined);
    if (place) placed.push({ ...place, text: `${address} leads nowhere` });
    else unplaced.set(address, [...(unplaced.get(address) ?? []), own?.file ?? page.file]);
  }
  const told = [...unplaced].map(([address, [file = '', ...more]]) => ({
    file,
    text: `leads to ${address}, which is nowhere${more.length > 0 ? ` (on ${more.length} more pages, too)` : ''}`,
  }));
  return [...placed, ...told];
}

function placeOf({ file }: SourceFile, line: number | undefined) {
  return line === undefined ? undefined : { file, line };
}

/** The line in which data name a page, and there or right after it a place on it: `page: 'x', place: 'y'`. */
function dataLine(text: string, address: string): number | undefined {
  const [, slug = '', id] = /^\/.*?\/(?:ko|en)\/(.*?)\/(?:#(.*))?$/.exec(address) ?? [];
  const names = (part: string, word: string) =>
    part.includes(`'${word}'`) || part.includes(`"${word}"`);
  const lines = text.split('\n');
  const index = lines.findIndex((line, at) => {
    const here = `${line}${lines[at + 1] ?? ''}`;
    return /\bpage\b/.test(line) && names(line, slug) && (id === undefined || names(here, id));
  });
  return index < 0 ? undefined : index + 1;
}
