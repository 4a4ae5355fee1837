/**
 * Holds the Korean of the site to one term for one thing: `node tests/lint/korean-terms.ts`.
 *
 * A term in “quotation marks” or `code` is named, not used, and may be any.
 */
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findTermFaults } from './find-term-faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const patterns = [
  'content/ko/**/*.mdx',
  'content/glossary.json',
  'src/figures/*/words.ts',
  'src/labs/*/{words*,tour/*}.ts',
  'src/{i18n,site}/**/*.ts',
];
const files = globSync(patterns, { cwd: root });
const faults = files.flatMap((file) =>
  findTermFaults(
    withoutAvoided(readFileSync(`${root}/${file}`, 'utf8')),
    file.endsWith('.mdx') ? 'page' : 'words',
  ).map(({ line, term, use }) => `${file}:${String(line)}: “${term}”: ${use}`),
);

/** The glossary names what it tells readers to avoid. */
function withoutAvoided(text: string): string {
  return text.replaceAll(/"(avoid|also)": [\[{][^\]]*\]/g, (avoid) =>
    avoid.replaceAll(/[^\n]/g, ''),
  );
}

for (const fault of faults) console.error(fault);
console.log(`${String(files.length)} files of Korean, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
