/**
 * A step of training the lab's nets against TensorFlow.js, jax-js and our plain kernels:
 * `npm run bench -- training [--in=node,chromium] [--budget=1000] [--no-tfjs-cpu] [net …]`, where a net
 * is the beginning of its name.
 *
 * Each on one thread, with the same first weights, batch and optimizer, whose losses are compared. All
 * batches are on the backend before the start; every step gives its loss.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildKernels } from '../../src/build/build-kernels.mjs';
import { nets } from './training/bench-net.ts';
import { runInChromium } from './training/in-chromium.ts';
import { runSuite, type NetTimings, type Settings } from './training/suite.ts';
import { timingsTable } from './training/timings-table.ts';

const { values, positionals } = parseArgs({
  options: {
    in: { type: 'string', default: 'node,chromium' },
    budget: { type: 'string', default: '1000' },
    'tfjs-cpu': { type: 'boolean', default: true },
  },
  allowNegative: true,
  allowPositionals: true,
});

const names = nets.map(({ name }) => name);
const settings: Settings = {
  nets: positionals.length === 0 ? names : names.filter(isChosen),
  withTfjsCpu: values['tfjs-cpu'],
  effort: { budget: Number(values.budget), rounds: 200 },
};
if (settings.nets.length === 0) throw new Error(`a net must be of ${names.join(', ')}`);
buildKernels();

const ours: (readonly (readonly number[])[])[] = [];
for (const place of values.in.split(',')) {
  const found: NetTimings[] = [];
  const report = (timings: NetTimings) => void found.push(timings);
  const name = place === 'node' ? `Node ${process.version}` : await runInChromium(settings, report);
  if (place === 'node') await runSuite(settings, report);
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `\n${name}: medians; ${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, ` +
      `load ${load.join(' ')} (1, 5, 15 minutes)\n`,
  );
  console.log(timingsTable(found));
  ours.push(found.map(({ timings }) => timings[0]?.losses ?? []));
}
if (ours.length === 2) {
  const same = JSON.stringify(ours[0]) === JSON.stringify(ours[1]);
  console.log(
    `\nOurs with SIMD has ${same ? 'the same' : 'DIFFERENT'} losses, to the last bit, in both.`,
  );
}
process.exit();

function isChosen(name: string): boolean {
  return positionals.some((start) => name.startsWith(start));
}
