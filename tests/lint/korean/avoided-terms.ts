import { readFileSync } from 'node:fs';
import type { TermRule } from './term-rule.ts';

interface Entry {
  readonly name: { readonly ko: string };
  readonly avoid?: readonly string[];
}

/**
 * What the glossary tells readers not to say, so that the site does not say it either. A word that is
 * wrong in one sense only, which stands after it in parentheses, is left to the reader's eye.
 */
export function avoidedTerms(): readonly TermRule[] {
  const url = new URL('../../../content/glossary.json', import.meta.url);
  const entries = JSON.parse(readFileSync(url, 'utf8')) as readonly Entry[];
  return entries.flatMap(({ name, avoid = [] }) =>
    avoid
      .filter((word) => !word.includes('('))
      .map((word) => ({ term: new RegExp(`(?<![가-힣])${word}`), use: name.ko })),
  );
}
