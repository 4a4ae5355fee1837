import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { destinationPages } from '../../src/tooling/pdf/destinations.ts';
import { printBook } from '../../src/tooling/pdf/print-book.ts';
import { chapterPaths, writeSiteBook } from '../../src/tooling/pdf/site-book.ts';
import { base, dist } from './site.ts';

const site = { folder: dist, base };
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;
const spaceless = (text: string) => text.replace(/\s/g, '');

test.describe('a small book', () => {
  // It is printed twice, on a machine that may have much to do.
  test.describe.configure({ mode: 'serial', timeout: 240_000 });

  const html = writeSiteBook(site, 'ko', ['ko/', 'ko/batch-normalization-limits/', 'ko/compare/']);
  const { document } = parseHTML(html);
  const entries = [...document.querySelectorAll('.book-contents a')].map((link) => ({
    id: link.getAttribute('href')?.slice(1) ?? '',
    title: link.textContent,
  }));
  let book = Buffer.alloc(0);

  test('is tagged, tells its language, and has an outline of its headings', async ({ browser }) => {
    book = await printBook(browser, { ...site, html });
    const text = book.toString('latin1');
    const catalog = text.slice(text.lastIndexOf('<</Type /Catalog'));
    for (const part of ['/Marked true', '/StructTreeRoot', '/Outlines', '/Lang (ko)']) {
      expect(catalog).toContain(part);
    }
    const outline = [...text.matchAll(/<<\/Title <FEFF([0-9A-F]*)>\n\/Dest/g)].map(([, hex]) =>
      Buffer.from(String(hex), 'hex').swap16().toString('utf16le'),
    );
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

test('the whole book has every page of the site, and its links lead somewhere in it', () => {
  for (const language of ['ko', 'en'] as const) {
    const paths = chapterPaths(site, language);
    const { document } = parseHTML(writeSiteBook(site, language, paths));
    expect(document.querySelectorAll('.chapter')).toHaveLength(paths.length);
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      (link.getAttribute('href') ?? '').slice(1),
    );
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  }
});
