import { equationSymbols } from './equation-symbols.ts';

/** The symbols that the page of notation lists. */
export interface ListedSymbols {
  /** With one meaning on all pages. */
  readonly everywhere: ReadonlySet<string>;
  /** Those that a page has besides, or with another meaning, by its slug. */
  readonly bySlug: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads the tables of the page of notation: symbols stand in the first cell, and in the table of single
 * pages the last cell leads to the page.
 *
 * @param text the page's MDX
 */
export function listedSymbols(text: string): ListedSymbols {
  const everywhere = new Set<string>();
  const bySlug = new Map<string, Set<string>>();
  let single = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) single = line.includes('[#single-pages]');
    if (!line.startsWith('|')) continue;
    const cells = line.split('|').slice(1, -1);
    const tex = [...(cells[0] ?? '').matchAll(/\$([^$]+)\$/g)].map(([, found = '']) => found);
    const slug = /\]\(\.\.\/\.\.\/([^/]+)\/\)/.exec(cells.at(-1) ?? '')?.[1];
    if (single && slug !== undefined && !bySlug.has(slug)) bySlug.set(slug, new Set());
    const target = single ? bySlug.get(slug ?? '') : everywhere;
    for (const symbol of tex.flatMap((one) => [...equationSymbols(one)])) target?.add(symbol);
  }
  return { everywhere, bySlug };
}
