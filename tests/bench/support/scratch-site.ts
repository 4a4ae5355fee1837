import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { languages } from '../../../src/i18n/languages.ts';
import { sectionGroups, sectionSlugs } from '../../../src/site/navigation/sections.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sections = 'src/site/navigation/sections.ts';
/** Where the map of the site ends, in the file that holds it. */
const endOfMap = '\n];\n';
/** Written by a build for the next one: a copy must not write into the original's. */
const caches = ['.astro', '.vite', '.cache'];

/** What a build took, in seconds, and what it wrote. */
export interface Built {
  readonly seconds: number;
  readonly processor: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** A copy of the repo in a temporary folder. */
export interface ScratchSite {
  /** Copies chapters until there are so many times as many; once. Gives their number. */
  readonly multiply: (factor: number) => number;
  /** @throws if the build fails, with what it said */
  readonly build: () => Built;
  readonly remove: () => void;
}

/**
 * Copies the last commit, with its history, since pages say when they were edited, and the installed packages.
 *
 * @throws if git or the disk refuses
 */
export function makeScratchSite(): ScratchSite {
  const folder = mkdtempSync(join(tmpdir(), 'normalization-growth-'));
  run(['git', 'clone', '--quiet', '--no-tags', root, folder]);
  const packages = [join(root, 'node_modules'), join(folder, 'node_modules')];
  // Links take no room; another disk takes copies.
  if (spawnSync('cp', ['-al', ...packages]).status !== 0) {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    run(['cp', '-a', ...packages]);
  }
  for (const cache of caches)
    rmSync(join(folder, 'node_modules', cache), { recursive: true, force: true });
  return {
    multiply: (factor) => multiply(folder, factor),
    build: () => build(folder),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies what is read, in turn; what is looked things up in belongs to the one site that it lists. */
function multiply(folder: string, factor: number): number {
  const read = sectionGroups.filter(({ folded }) => !folded).flatMap(({ slugs }) => slugs);
  const copies = Array.from({ length: (factor - 1) * sectionSlugs.length }, (_, index) => {
    const slug = read[index % read.length] ?? '';
    return { slug, copy: `${slug}-copy-${String(Math.floor(index / read.length) + 1)}` };
  });
  for (const language of languages) {
    const page = (slug: string): string => join(folder, 'content', language, `${slug}.mdx`);
    for (const { slug, copy } of copies) copyFileSync(page(slug), page(copy));
  }
  const names = copies.map(({ copy }) => `'${copy}'`).join(', ');
  const group = `\n  { title: { ko: '사본', en: 'Copies' }, slugs: [${names}] },`;
  const file = join(folder, sections);
  const map = readFileSync(file, 'utf8');
  if (!map.includes(endOfMap)) throw new Error(`${sections} does not end its map by “];”`);
  writeFileSync(
    file,
    map.replace(endOfMap, () => `${group}${endOfMap}`),
  );
  return sectionSlugs.length + copies.length;
}

function build(folder: string): Built {
  const clock = join(folder, 'processor-time');
  const atExit = `import { writeFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeFileSync(${JSON.stringify(clock)}, String((user + system) / 1e6)); });`;
  const started = performance.now();
  run(
    [
      process.execPath,
      '--import',
      `data:text/javascript,${encodeURIComponent(atExit)}`,
      join('node_modules', 'astro', 'bin', 'astro.mjs'),
      'build',
    ],
    folder,
  );
  const seconds = (performance.now() - started) / 1000;
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dist, file))
    .filter((file) => statSync(file).isFile());
  return {
    seconds,
    processor: existsSync(clock) ? Number(readFileSync(clock, 'utf8')) : NaN,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

function run([command = '', ...given]: readonly string[], cwd = root): void {
  const { status, stdout, stderr } = spawnSync(command, given, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} failed in ${cwd}:\n${stdout}${stderr}`);
}
