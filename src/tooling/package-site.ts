/**
 * Packs the built site for disks and archives: `npm run package` writes one zip, and beside it the
 * SHA-256 that `sha256sum --check` reads.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SiteFiles } from '../build/offline/site-files.ts';
import { packageFiles } from '../build/package/package-files.ts';
import { writeZip } from '../build/package/write-zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
if (!existsSync(dist)) throw new Error('there is no dist/: run `npm run build` first');

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
const title = `${name}-${version}`;
const files = packageFiles(new SiteFiles(dist));
const zip = writeZip(title, files);
const hash = createHash('sha256').update(zip).digest('hex');
const folder = join(root, 'packages');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${title}.zip`), zip);
writeFileSync(join(folder, `${title}.zip.sha256`), `${hash}  ${title}.zip\n`);
const megabytes = (zip.length / 1e6).toFixed(1);
console.log(`packages/${title}.zip: ${files.size} files, ${megabytes} MB, SHA-256 ${hash}`);
