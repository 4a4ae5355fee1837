import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { namePages } from '../../../../src/build/package/name-pages.ts';
import { writeZip } from '../../../../src/build/package/write-zip.ts';

const files = new Set(['index.html', 'ko/index.html', 'ko/x/index.html', 'a.png']);
const name = (html: string) => namePages(html, 'ko/x/index.html', (file) => files.has(file));

describe('namePages', () => {
  test.each([
    ['<a href="../">', '<a href="../index.html">'],
    ['<a href="./?q=1#id">', '<a href="./index.html?q=1#id">'],
    ['<option value="../../">', '<option value="../../index.html">'],
  ])('makes %s into %s', (html, expected) => {
    expect(name(html)).toBe(expected);
  });

  test.each([
    '<a href="../../en/">',
    '<a href="https://host/">',
    '<a href="#id">',
    '<img src="../../a.png">',
  ])('leaves %s alone', (html) => {
    expect(name(html)).toBe(html);
  });
});

describe('writeZip', () => {
  const contents = new Map([
    ['b.html', new TextEncoder().encode('<p>한글</p>'.repeat(50))],
    ['a/x.png', new Uint8Array([1, 2, 3])],
  ]);

  test('holds every file in one folder', () => {
    const zip = unzipSync(writeZip('site-1', contents));
    expect(Object.keys(zip)).toEqual(['site-1/a/x.png', 'site-1/b.html']);
    expect([...(zip['site-1/a/x.png'] ?? [])]).toEqual([1, 2, 3]);
  });

  test('makes the same bytes of the same files in any order', () => {
    const turned = new Map([...contents].reverse());
    expect(writeZip('site-1', turned)).toEqual(writeZip('site-1', contents));
  });
});
