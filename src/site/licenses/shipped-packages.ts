import { existsSync, readFileSync } from 'node:fs';

/** Where the build notes of which packages it bundles something, from the root of the project. */
export const shippedPackagesFile = '.astro/shipped-packages.json';

/** Packages whose files are shipped without being bundled with ours. */
const besides = ['astro-expressive-code', 'pagefind'];

/**
 * The packages of which the browser gets something, by name; under `npm run dev`, where nothing is
 * bundled, those of the last build.
 */
export function shippedPackages(): readonly string[] {
  const bundled = existsSync(shippedPackagesFile)
    ? (JSON.parse(readFileSync(shippedPackagesFile, 'utf8')) as string[])
    : [];
  return [...new Set([...bundled, ...besides])].sort();
}
