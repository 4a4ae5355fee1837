import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built site. */
export function builtSite(): string {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) throw new Error('there is no dist/: run `npm run build` first');
  return dist;
}

/** What the packages are called: the name of the project with its version. */
export function packageTitle(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name}-${version}`;
}

/**
 * Writes a file into `packages/`, and beside it the SHA-256 that `sha256sum --check` reads.
 *
 * @param what what is in it, for the line that tells of it
 */
export function writePackage(file: string, content: Uint8Array, what: string): void {
  const folder = join(root, 'packages');
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256').update(content).digest('hex');
  writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, `${file}.sha256`), `${hash}  ${file}\n`);
  const megabytes = (content.length / 1e6).toFixed(1);
  console.log(`packages/${file}: ${what}, ${megabytes} MB, SHA-256 ${hash}`);
}
