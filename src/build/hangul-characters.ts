import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Hangul, and the signs that only its fonts have: 「」, 、, full-width forms. */
export const hangul =
  /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uff00-\uffef]/gu;

/** Files whose texts reach a page, from the root of the project. */
const sources = ['content', 'src', 'node_modules/@astrojs/starlight/dist/translations/ko.js'];

/** Every Hangul character that a page of the site may show, sorted and once each. */
export function hangulCharacters(root: string): string {
  const texts = sources.flatMap((source) => textsUnder(join(root, source)));
  const characters = texts.flatMap((text) => text.normalize('NFC').match(hangul) ?? []);
  return [...new Set(characters)].sort().join('');
}

function textsUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:astro|json|mdx|mjs|js|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
