import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { CoreRun, CoreTiming } from '../../../src/site/reference/core-timing.ts';

const file = fileURLToPath(new URL('../../../content/core-speed.json', import.meta.url));

/**
 * Keeps a run in place of the last one in Node, or in the same browser.
 *
 * @param place Node or a browser, and its version
 * @param load the machine's load
 * @param options what stood on the command line
 * @param timings of all methods and sizes
 */
export async function keepTimings(
  place: string,
  load: number,
  options: readonly string[],
  timings: readonly CoreTiming[],
): Promise<void> {
  const [kind = place] = place.split(' ');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CoreRun[]) : [];
  const run: CoreRun = {
    place,
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
    date: new Date().toISOString().slice(0, 10),
    load: Number(load.toFixed(1)),
    command: ['npm run bench -- core', ...options].join(' '),
    timings: timings.map(rounded),
  };
  const runs = [...kept.filter((other) => !other.place.startsWith(kind)), run];
  const text = JSON.stringify(runs.sort((a, b) => (a.place < b.place ? 1 : -1)));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
}

function rounded(timing: CoreTiming): CoreTiming {
  return JSON.parse(JSON.stringify(timing), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(3)) : value,
  ) as CoreTiming;
}
