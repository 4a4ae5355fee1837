import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SiteFiles } from '../../../src/build/offline/site-files.ts';
import { keepableFiles } from '../../../src/build/service-worker/keepable-files.ts';
import { digest } from '../../../src/build/service-worker/worker/digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'normalization-keepable-'));
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('keepableFiles', () => {
  for (const file of ['index.html', 'ko/x/index.html', '_astro/a.js', '_astro/digits.b.bin'])
    write(file, file);
  write('pagefind/a.pf_index', 'pagefind/a.pf_index');
  for (const file of ['embed/ko/x/index.html', 'sw.js', 'disk-files.js', 'site.pdf', 'rss.xml'])
    write(file, file);
  const manifest = keepableFiles(new SiteFiles(folder));

  test('names the pages and what they ask for, and neither embeds nor downloads', () => {
    expect(Object.keys(manifest.files)).toEqual([
      '_astro/a.js',
      '_astro/digits.b.bin',
      'index.html',
      'ko/x/index.html',
      'pagefind/a.pf_index',
    ]);
    expect(manifest.bytes).toBe(Object.keys(manifest.files).join('').length);
  });

  test('tells a content as the worker tells it in the browser', async () => {
    const content = new TextEncoder().encode('index.html');
    expect(await digest(content.buffer)).toBe(manifest.files['index.html']);
    const whole = createHash('sha256').update(content).digest('base64');
    expect(whole.slice(0, 20)).toBe(manifest.files['index.html']?.slice(0, 20));
  });

  test('gives every other content another version', () => {
    write('index.html', 'changed');
    expect(keepableFiles(new SiteFiles(folder)).version).not.toBe(manifest.version);
  });
});
