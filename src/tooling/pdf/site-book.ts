import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Language } from '../../i18n/languages.ts';
import { publicSite } from '../../previews/public-address.ts';
import { writeBook } from './book.ts';
import { madeUpHost } from '../../build/made-up-host.ts';
import { makeChapter } from './chapter.ts';

/** A built site: its folder, and the path under which it is built. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/** The pages of a language in the order in which the sidebar leads through them; home is the first. */
export function chapterPaths({ folder, base }: BuiltSite, language: Language): string[] {
  const home = `${language}/`;
  const { document } = parseHTML(readPage(folder, home).html);
  const links = [...document.querySelectorAll('nav.sidebar a[href]')].map((link) => {
    const { pathname } = new URL(link.getAttribute('href') ?? '', `${madeUpHost}${base}${home}`);
    return decodeURIComponent(pathname)
      .replace(/index\.html$/, '')
      .slice(base.length);
  });
  return [home, ...new Set(links.filter((path) => path !== home))];
}

/** One HTML document of some pages of the built site. */
export function writeSiteBook(
  { folder, base }: BuiltSite,
  language: Language,
  paths: readonly string[],
): string {
  const site = publicSite();
  const all = new Set(paths);
  const chapters = paths.map((path, index) =>
    makeChapter(readPage(folder, path), { base, chapters: all, site, number: index + 1 }),
  );
  const hangul = `${madeUpHost}${base}_astro/${hangulFile(folder)}`;
  return writeBook({ language, chapters, day: lastDay(), site, hangul });
}

function hangulFile(folder: string): string {
  const file = readdirSync(join(folder, '_astro')).find((name) => /^hangul\..+\.woff2$/.test(name));
  if (file === undefined) throw new Error('the built site has no Hangul font');
  return file;
}

function readPage(folder: string, path: string): { path: string; html: string } {
  return { path, html: readFileSync(join(folder, path, 'index.html'), 'utf8') };
}

/** The day of the last commit; without git, today. */
function lastDay(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
