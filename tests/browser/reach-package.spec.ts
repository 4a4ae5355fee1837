import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { attributeOf, readTags } from '../../src/build/offline/read-tags.ts';
import { SiteFiles } from '../../src/build/offline/site-files.ts';
import { packageFiles } from '../../src/build/package/package-files.ts';
import { dist } from './site.ts';

const hasZim = ['zimwriterfs', 'zimcheck'].every(
  (command) => spawnSync(command, ['--version']).error === undefined,
);

test.describe('the copy for disks and archives', () => {
  const files = packageFiles(new SiteFiles(dist));

  test('has links that name files, all of which it holds', () => {
    const decoder = new TextDecoder();
    const faults = [...files]
      .filter(([file]) => file.endsWith('.html'))
      .flatMap(([file, content]) =>
        readTags(decoder.decode(content))
          .flatMap((tag) => [attributeOf(tag, 'href'), attributeOf(tag, 'src')])
          .filter((address) => address !== undefined && !isThere(file, address))
          .map((address) => `${file}: ${address ?? ''}`),
      );
    expect(faults).toEqual([]);
  });

  test('leaves out what only a server uses', () => {
    const names = [...files.keys()];
    expect(names.filter((name) => /\.(map|woff|ttf)$|^sw\.js$/.test(name))).toEqual([]);
    expect(names).toContain('ko/index.html');
  });

  test('passes zimcheck as an archive', () => {
    test.skip(!hasZim, 'zim-tools are not installed');
    test.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'normalization-zim-'));
    const site = join(folder, 'site');
    for (const [file, content] of files) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), content);
    }
    const archive = join(folder, 'site.zim');
    const about = ['--language=kor', '--title=Normalization', '--description=Normalization'];
    const makers = ['--creator=normalization', '--publisher=normalization', '--name=normalization'];
    const first = ['--welcome=index.html', '--illustration=icons/48.png', '--withoutFTIndex'];
    const writing = spawnSync('zimwriterfs', [...first, ...about, ...makers, site, archive]);
    expect(writing.status, String(writing.stderr)).toBe(0);
    const check = spawnSync('zimcheck', ['-C', '-I', '-M', '-F', '-P', '-U', '-X', '-D', archive]);
    expect(check.status, String(check.stdout)).toBe(0);
    rmSync(folder, { recursive: true });
  });

  /** Whether an address leads out, into the page, or to a file of the copy. */
  function isThere(file: string, address: string): boolean {
    if (/^([a-z]+:|[#?])/i.test(address)) return true;
    const path = decodeURI(address.replace(/[?#].*$/s, ''));
    return files.has(posix.join(posix.dirname(file), path));
  }
});

test('every icon that the web manifest names is there, in the size that it says', async () => {
  const { icons } = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(join(dist, src)).metadata();
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
  }
  const own = icons.find(({ purpose }) => purpose === 'maskable');
  const { isOpaque } = await sharp(join(dist, String(own?.src))).stats();
  expect(isOpaque, 'a launcher cuts this one').toBe(true);
});
