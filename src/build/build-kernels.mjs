/** Compiles the AssemblyScript of `src/core/wasm/` and `src/training/wasm/` to `kernels.js` beside it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const compilerOptions = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
  // Vectors go between the source files only, not over the module's border.
  ...['--disableWarning', '112'],
];

/** The modules: where `assembly/kernels.ts` stands, and options of their own. */
const modules = [
  { folder: '../core/wasm', own: [] },
  // Its arrays stand in the core's memory.
  { folder: '../training/wasm', own: ['--importMemory'] },
].map(({ folder, own }) => ({
  folder: fileURLToPath(new URL(folder, import.meta.url)),
  options: [...compilerOptions, ...own],
}));

/** Brings every `kernels.js` in line with its source: before every build, test and bench. */
export function buildKernels() {
  for (const { folder, options } of modules) buildModule(folder, options);
}

/**
 * @param {string} folder
 * @param {readonly string[]} options
 */
function buildModule(folder, options) {
  const target = join(folder, 'kernels.js');
  const head = `// Made by src/build/build-kernels.mjs from ${fingerprint(folder, options)}.\n`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(head)) return;
  const text = `${head}export const module = '${compile(folder, options).toString('base64')}';\n`;
  // Written beside and moved, so that nobody who builds at the same time reads half a file.
  const beside = `${target}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, target);
}

/**
 * What tells one result of the compiler from another.
 *
 * @param {string} folder
 * @param {readonly string[]} options
 */
function fingerprint(folder, options) {
  const { version } = require('assemblyscript/package.json');
  const hash = createHash('sha256');
  const sources = join(folder, 'assembly');
  for (const file of readdirSync(sources).sort()) hash.update(readFileSync(join(sources, file)));
  return `${hash.update(options.join(' ')).digest('hex')} by AssemblyScript ${version}`;
}

/**
 * @param {string} folder
 * @param {readonly string[]} options
 */
function compile(folder, options) {
  const source = join(folder, 'assembly', 'kernels.ts');
  const output = mkdtempSync(join(tmpdir(), 'normalization-kernels-'));
  const file = join(output, 'kernels.wasm');
  const compiler = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js');
  const words = [compiler, source, '--outFile', file, ...options];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`AssemblyScript could not compile ${source}`);
  const bytes = readFileSync(file);
  rmSync(output, { recursive: true });
  return bytes;
}

/**
 * Astro integration: compiles all kernels before anything is built.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function wasmKernels() {
  return { name: 'wasm-kernels', hooks: { 'astro:config:setup': () => buildKernels() } };
}
