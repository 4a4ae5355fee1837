import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package, and the terms under which it may be passed on. */
export interface PackageLicense {
  readonly name: string;
  readonly version: string;
  /** Its licence's short name: `MIT`. */
  readonly license: string;
  readonly text: string;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
}

/**
 * Reads the licence that a package brings.
 *
 * @throws when it brings none: what is shipped must be told the terms of
 */
export function packageLicense(name: string): PackageLicense {
  const folder = join('node_modules', name);
  const texts = licenseFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} is shipped, and brings no licence`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { version, license } = manifest;
  if (license === undefined) throw new Error(`${name} is shipped, and does not name its licence`);
  return { name, version, license, text: texts.join('\n\n') };
}

/** The files of a package's licence: one beside its manifest, or those of a folder of that name. */
function licenseFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isFile() ? [path] : readdirSync(path).map((file) => join(path, file));
    });
}
