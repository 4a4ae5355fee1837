import { extname } from 'node:path';

/** What servers say of the files of the site, by the endings of their names. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The type of a file, for its `Content-Type`. */
export function fileType(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream';
}
