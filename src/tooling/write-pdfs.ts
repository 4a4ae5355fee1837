/** Writes the built site as one PDF a language: `out/normalization-ko.pdf`, `out/normalization-en.pdf`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { chromium, type Browser } from 'playwright';
import { languages, type Language } from '../i18n/languages.ts';
import { publicSite } from '../previews/public-address.ts';
import { browserArguments } from './browser-arguments.ts';
import { findBrowser } from './find-browser.ts';
import { writeBook } from './pdf/book.ts';
import { host, makeChapter } from './pdf/chapter.ts';
import { thisMachine } from './this-machine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const out = join(root, 'out');
const base = '/normalization/';

function readPage(path: string): { path: string; html: string } {
  return { path, html: readFileSync(join(dist, path, 'index.html'), 'utf8') };
}

/** The pages of a language in the order in which the sidebar leads through them; home is the first. */
function pagePaths(language: Language): string[] {
  const home = readPage(`${language}/`);
  const { document } = parseHTML(home.html);
  const links = [...document.querySelectorAll('nav.sidebar a[href]')].map((link) => {
    const { pathname } = new URL(link.getAttribute('href') ?? '', `${host}${base}${home.path}`);
    return decodeURIComponent(pathname)
      .replace(/index\.html$/, '')
      .slice(base.length);
  });
  return [home.path, ...new Set(links.filter((path) => path !== home.path))];
}

function bookOf(language: Language): string {
  const paths = pagePaths(language);
  const site = publicSite();
  const chapters = paths.map((path, index) =>
    makeChapter(readPage(path), { base, chapters: new Set(paths), site, number: index + 1 }),
  );
  return writeBook({ language, chapters, day: lastDay(), site });
}

/** The day of the last commit; without git, today. */
function lastDay(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}

async function writePdf(browser: Browser, language: Language): Promise<string> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.route(`${host}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === `${base}book.html`) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: bookOf(language) });
    }
    return route.fulfill({ path: join(dist, path.slice(base.length)) });
  });
  await page.goto(`${host}${base}book.html`, { waitUntil: 'load', timeout: 0 });
  await page.evaluate(() => document.fonts.ready);
  const file = join(out, `normalization-${language}.pdf`);
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true });
  await page.close();
  return file;
}

if (!existsSync(dist)) throw new Error('there is no dist/: run `npm run build` first');
mkdirSync(out, { recursive: true });
const executablePath = process.env['CHROMIUM_PATH'] || findBrowser(thisMachine);
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  for (const language of languages) {
    const file = await writePdf(browser, language);
    console.log(`${file}: ${Math.round(statSync(file).size / 1024)} KiB`);
  }
} finally {
  await browser.close();
}
