/**
 * Writes an nginx configuration for the built site to the standard output:
 * `npm run --silent nginx -- --root /srv/www --path /normalization/ --port 80`.
 * `--frames "'self' https://blog.example"` names who may frame whole pages, by default no other host;
 * embeds may be framed by anyone.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nginxConfiguration } from '../build/hosting/nginx-configuration.ts';
import { readPolicy } from '../build/security/read-policy.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: dist },
    path: { type: 'string', default: '/' },
    port: { type: 'string', default: '8080' },
    frames: { type: 'string', default: "'self'" },
  },
});
const { root, path, port, frames } = values;
if (!/^\/(.*\/)?$/.test(path)) {
  throw new Error(`--path must begin and end with a slash: --path = ${path}`);
}
const policy = readPolicy(readFileSync(`${dist}index.html`, 'utf8'));
console.log(nginxConfiguration({ root, path, port: Number(port), frames, policy }));
