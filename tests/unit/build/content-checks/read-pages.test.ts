import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findingLines } from '../../../../src/build/content-checks/finding.ts';
import { readPages, type PagesKnown } from '../../../../src/build/content-checks/read-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'normalization-content-'));
for (const language of ['ko', 'en'])
  mkdirSync(join(root, 'content', language), { recursive: true });
const write = (path: string, text: string) => writeFileSync(join(root, 'content', path), text);

afterAll(() => rmSync(root, { recursive: true }));

test('a page that is no MDX is told with its line, and the others are read', () => {
  write('ko/x.mdx', '---\ntitle: X\n---\n\n<Figure name="f">\n');
  write('en/x.mdx', '## One [#one]\n');
  const { pages, findings } = readPages(root);
  expect(pages.map(({ file }) => file)).toEqual(['content/en/x.mdx']);
  expect(findingLines(findings)).toEqual([
    expect.stringMatching(/^content\/ko\/x\.mdx:5: .*Figure/),
  ]);
});

test('a page whose text is known is not read again, and one that changed is', () => {
  const known: PagesKnown = new Map();
  write('ko/x.mdx', '## One [#one]\n');
  const [first, other] = readPages(root, known).pages;
  write('ko/x.mdx', '## Two [#two]\n');
  const again = readPages(root, known).pages;
  expect(again[0]).not.toBe(first);
  expect(again[1]).toBe(other);
});
