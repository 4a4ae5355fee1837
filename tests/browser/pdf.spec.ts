import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { languages } from '../../src/i18n/languages.ts';
import { destinationPages } from '../../src/tooling/pdf/destinations.ts';
import { printBook } from '../../src/tooling/pdf/print-book.ts';
import { chapterPaths, writeSiteBook } from '../../src/tooling/pdf/site-book.ts';
import { base, dist } from './site.ts';

const site = { folder: dist, base };
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;
const spaceless = (text: string) => text.replace(/\s/g, '');

// Books are long: a small one is printed twice, the whole ones are written.
test.describe.configure({ timeout: 240_000 });

test.describe('a small book', () => {
  test.describe.configure({ mode: 'serial' });

  let book: Buffer = Buffer.alloc(0);
  let entries: { id: string; title: string }[] = [];

  test.beforeAll(async ({ browser }) => {
    const paths = ['ko/', 'ko/batch-normalization-limits/', 'ko/compare/'];
    const html = writeSiteBook(site, 'ko', paths);
    const { document } = parseHTML(html);
    entries = [...document.querySelectorAll('.book-contents a')].map((link) => ({
      id: link.getAttribute('href')?.slice(1) ?? '',
      title: link.textContent,
    }));
    book = await printBook(browser, { ...site, html });
  });

  test('is tagged, tells its language, and has an outline of its headings', () => {
    const text = book.toString('latin1');
    const catalog = text.slice(text.lastIndexOf('<</Type /Catalog'));
    for (const part of ['/Marked true', '/StructTreeRoot', '/Outlines', '/Lang (ko)']) {
      expect(catalog).toContain(part);
    }
    const outline = [...text.matchAll(/<<\/Title <FEFF([0-9A-F]*)>\n\/Dest/g)].map(([, hex]) =>
      Buffer.from(String(hex), 'hex').swap16().toString('utf16le'),
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(outline).toEqual(expect.arrayContaining(entries.map(({ title }) => title)));
  });

  test('tells in its contents on which page each part begins', ({}, info) => {
    test.skip(!hasReader, 'poppler-utils are not installed');
    const pages = destinationPages(book);
    const file = info.outputPath('book.pdf');
    writeFileSync(file, book);
    const sheets = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f');
    const contents = spaceless(sheets[1] ?? '');
    for (const { id, title } of entries) {
      const page = pages.get(id);
      expect(contents).toContain(spaceless(`${title}${page ?? '?'}`));
      expect(spaceless(sheets[Number(page) - 1] ?? ''), title).toContain(spaceless(title));
    }
  });
});

for (const language of languages) {
  test(`the book of /${language}/ has every page, and its links lead somewhere in it`, () => {
    const paths = chapterPaths(site, language);
    const html = writeSiteBook(site, language, paths);
    expect(html.split('<section class="chapter"')).toHaveLength(paths.length + 1);
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/<a [^>]*href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
}
