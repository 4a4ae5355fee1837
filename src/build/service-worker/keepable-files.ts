import { createHash } from 'node:crypto';
import type { SiteFiles } from '../offline/site-files.ts';
import type { Manifest } from './manifest.ts';

/** What a reader's copy holds: the pages and what they ask for; no embeds, feeds or downloads. */
const keepable = /^(?!embed\/).*\.html$|^(_astro|pagefind|pictures|icons)\/|^favicon\.svg$/;

/** The files of a version that a reader may keep, and what they hold. */
export function keepableFiles(site: SiteFiles): Manifest {
  const names = site.list().filter((file) => keepable.test(file));
  const contents = names.map((file): [string, Buffer] => [file, site.readBytes(file)]);
  const files = Object.fromEntries(contents.map(([file, content]) => [file, digestOf(content)]));
  const bytes = contents.reduce((sum, [, content]) => sum + content.length, 0);
  return { version: digestOf(JSON.stringify(files)).replace(/\W/g, ''), files, bytes };
}

/** As `worker/digest.ts` tells it in the browser. */
function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest().subarray(0, 16).toString('base64');
}
