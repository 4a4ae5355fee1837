import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage, languages, type Language } from '../../src/i18n/languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built site. */
export const dist = join(root, 'dist');

/** The path under which the site is built, such as `/normalization/`. */
export const base = readBase();

/**
 * Every page of the built site, relative to the base: `''` for the door, `'ko/'`,
 * `'en/batch-normalization-limits/'`, `'404.html'`. Figures in frames are not pages.
 */
export function builtPages(): string[] {
  return builtFiles().filter((path) => !path.startsWith('embed/'));
}

/** Every figure for a frame: `'embed/ko/batch-of-one/'`. */
export function builtEmbeds(): string[] {
  return builtFiles().filter((path) => path.startsWith('embed/'));
}

function builtFiles(): string[] {
  if (!existsSync(dist)) throw new Error('there is no dist/: run `npm run build` first');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** The name of the built script that holds Plot, told by one of its messages. */
export function plotScript(): string {
  const folder = join(dist, '_astro');
  const name = readdirSync(folder).find(
    (file) =>
      file.endsWith('.js') &&
      readFileSync(join(folder, file), 'utf8').includes('missing channel value'),
  );
  if (name === undefined) throw new Error('no built script holds Plot');
  return name;
}

/** The language of a page by its path; the door and the 404 page speak both, the first one first. */
export function pageLanguage(path: string): Language {
  const name = path.split('/').find(isLanguage);
  return name ?? languages[0];
}

// Read as text: the configuration cannot be imported without all of Astro and Starlight.
function readBase(): string {
  const config = readFileSync(join(root, 'astro.config.mjs'), 'utf8');
  const found = /^\s*base: '(\/.*\/)',$/m.exec(config)?.[1];
  if (found === undefined)
    throw new Error("astro.config.mjs must hold a line such as: base: '/x/',");
  return found;
}
