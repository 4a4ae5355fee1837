import { SiteFiles } from '../offline/site-files.ts';
import { namePages } from './name-pages.ts';

/** What a copy on a disk has no use for: old font formats, maps of sources, the worker of the web. */
const leftOut = /\.(map|woff|ttf|otf|eot)$|^(sw\.js|robots\.txt|404\.html)$/;

/** The files of the copy for disks and archives, by their paths in it. */
export function packageFiles(site: SiteFiles): Map<string, Uint8Array> {
  const names = site.list().filter((file) => !leftOut.test(file));
  const known = new Set(names);
  const exists = (file: string): boolean => known.has(file);
  const encoder = new TextEncoder();
  return new Map(
    names.map((file) => [
      file,
      file.endsWith('.html')
        ? encoder.encode(namePages(site.read(file), file, exists))
        : site.readBytes(file),
    ]),
  );
}
