import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relocate } from '../../../../src/build/offline/relocate.ts';

const folder = mkdtempSync(join(tmpdir(), 'normalization-relocate-'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const page = (body: string): string => `<html><head><meta charset="utf-8"></head>${body}</html>`;

const site: Readonly<Record<string, string>> = {
  'ko/index.html': page(
    '<link rel="stylesheet" href="/base/_astro/a.css">' +
      '<script type="module" src="/base/_astro/entry.js"></script>' +
      '<script type="module">fetch("/base/x.json")</script><a href="/base/en/">en</a>',
  ),
  '404.html': page(
    '<a href="ko/">ko</a><script type="module" src="/base/_astro/entry.js"></script>',
  ),
  '_astro/entry.js': 'import{a}from"./shared.js";a();import("./lazy.js")',
  '_astro/shared.js': 'export const a=()=>"/base/ko/"',
  '_astro/lazy.js': 'import"./shared.js";export{}',
  '_astro/a.css': '@font-face{src:url(/base/_astro/f.woff2)}',
  'pagefind/pagefind.js': 'export const at=import.meta.url',
  'pagefind/pagefind-ui.js': 'unused()',
  'pagefind/a.pf_index': 'index',
  '_astro/digits.abc.bin': 'digits',
  'embed.js': 'classic()',
};

beforeAll(async () => {
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  await relocate(folder, '/base/');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('relocate', () => {
  test('leaves no address that begins with the base, and no module', () => {
    for (const file of ['ko/index.html', '404.html', '_astro/entry.js', '_astro/a.css']) {
      expect(read(file), file).not.toMatch(/\/base\/|type="module"/);
    }
    expect(read('_astro/a.css')).toContain('url(f.woff2)');
    expect(read('ko/index.html')).toContain('href="../en/"');
  });

  test('puts the loader and what an entry needs before it, and leaves lazy parts for later', () => {
    const names = [...read('ko/index.html').matchAll(/_astro\/(\w+)[^"]*\.js" ?(data-run)?/g)];
    expect(names.map(([, name, run]) => `${name ?? ''} ${run ?? ''}`.trim())).toEqual([
      'loader',
      'shared',
      'entry data-run',
      'inline data-run',
    ]);
    expect(read('_astro/entry.js')).toContain('__load("./lazy.js",["./shared.js"])');
  });

  test('mends a page that was named without its slash, before anything is asked for', () => {
    expect(read('ko/index.html')).toMatch(/<meta charset="utf-8"><script>[^<]*replaceState/);
  });

  test('leaves in the 404 page, which lies at any depth, no file of its own', () => {
    expect(read('404.html')).toBe(page('<a href="ko/">ko</a>'));
  });

  test('converts every script that only a module may be, and no other', () => {
    expect(read('pagefind/pagefind.js')).toMatch(/^__define\(/);
    expect(read('embed.js')).toBe('classic()');
  });

  test('keeps what search and lab fetch once more for disks, and drops what nothing uses', () => {
    expect(read('disk-files.js')).toBe(
      '__diskFiles={"_astro/digits.abc.bin":"ZGlnaXRz","pagefind/a.pf_index":"aW5kZXg="};\n',
    );
    expect(() => read('pagefind/pagefind-ui.js')).toThrow('ENOENT');
  });
});
