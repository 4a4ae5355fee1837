/**
 * Runs the benches of this folder, one after the other: `npm run bench`, or one of them with its
 * arguments: `npm run bench -- lighthouse ko/`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';

const folder = import.meta.dirname;
const self = basename(import.meta.filename);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== self)
  .map((file) => basename(file, '.ts'));

const [chosen, ...rest] = process.argv.slice(2);
if (chosen !== undefined && !benches.includes(chosen)) {
  throw new Error(`the bench must be one of ${benches.join(', ')}: ${chosen}`);
}

for (const bench of chosen === undefined ? benches : [chosen]) {
  console.log(`\n== ${bench}`);
  const { status } = spawnSync(process.execPath, [join(folder, `${bench}.ts`), ...rest], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
