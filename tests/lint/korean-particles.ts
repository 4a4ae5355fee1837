/**
 * Holds the Korean of the site to particles that suit what they follow: `node tests/lint/korean-particles.ts`.
 */
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findParticleFaults } from './find-particle-faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const patterns = ['content/ko/**/*.mdx', 'content/*.json', 'src/{figures,i18n,labs,site}/**/*.ts'];
const files = globSync(patterns, { cwd: root });
const faults = files.flatMap((file) =>
  findParticleFaults(
    readFileSync(`${root}/${file}`, 'utf8'),
    file.endsWith('.mdx') ? 'page' : 'words',
  ).map(
    ({ line, found, fault, sentence }) =>
      `${file}:${String(line)}: “${found}”: ${fault}\n    ${sentence}`,
  ),
);

for (const fault of faults) console.error(fault);
console.log(`particles: ${String(files.length)} files, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
