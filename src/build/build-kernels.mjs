/** Compiles `src/core/wasm/assembly/` to `src/core/wasm/kernels.js`. */
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
const folder = fileURLToPath(new URL('../core/wasm', import.meta.url));
const source = join(folder, 'assembly', 'kernels.ts');
const target = join(folder, 'kernels.js');
const compilerOptions = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
  // Vectors go between the source files only, not over the module's border.
  ...['--disableWarning', '112'],
];

/** Brings `src/core/wasm/kernels.js` in line with its source: before every build, test and bench. */
export function buildKernels() {
  const head = `// Made by src/build/build-kernels.mjs from ${fingerprint()}.\n`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(head)) return;
  const text = `${head}export const module = '${compile().toString('base64')}';\n`;
  // Written beside and moved, so that nobody who builds at the same time reads half a file.
  const beside = `${target}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, target);
}

/** What tells one result of the compiler from another. */
function fingerprint() {
  const { version } = require('assemblyscript/package.json');
  const hash = createHash('sha256');
  for (const file of readdirSync(dirname(source)).sort()) {
    hash.update(readFileSync(join(dirname(source), file)));
  }
  return `${hash.update(compilerOptions.join(' ')).digest('hex')} by AssemblyScript ${version}`;
}

function compile() {
  const output = mkdtempSync(join(tmpdir(), 'normalization-kernels-'));
  const file = join(output, 'kernels.wasm');
  const compiler = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js');
  const options = [compiler, source, '--outFile', file, ...compilerOptions];
  const { status } = spawnSync(process.execPath, options, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`AssemblyScript could not compile ${source}`);
  const bytes = readFileSync(file);
  rmSync(output, { recursive: true });
  return bytes;
}

/**
 * Compiles them before Astro starts.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function coreKernels() {
  return { name: 'core-kernels', hooks: { 'astro:config:setup': () => buildKernels() } };
}
