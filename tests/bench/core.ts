/**
 * The core against TensorFlow.js, onnxruntime-web and copying: `npm run bench -- core
 * [--in=node,chromium] [--sizes=figure,layer] [--no-tfjs-cpu] [--write] [method …]`.
 *
 * `--write` keeps a run of all methods and sizes in `content/core-speed.json`, from which the reference
 * of the core shows a short form.
 *
 * Each on one thread. TensorFlow.js knows single precision only, and is compared with both types.
 * Its data is on its backend before it starts and is not read after; onnxruntime-web, as the core,
 * takes typed arrays and gives typed arrays.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildKernels } from '../../src/build/build-kernels.mjs';
import { keepTimings } from './core/keep-timings.ts';
import { runInChromium } from './core/in-chromium.ts';
import type { CoreTiming } from '../../src/site/reference/core-timing.ts';
import { runSuite, type Settings } from './core/suite.ts';
import { timingTable } from './core/timing-table.ts';
import { loadMethods } from '../method-contract/load-methods.ts';
import { methodFiles } from '../method-contract/method-names.ts';
import { measured, sizes } from './core/workload.ts';

const { values, positionals } = parseArgs({
  options: {
    in: { type: 'string', default: 'node,chromium' },
    sizes: { type: 'string', default: Object.keys(sizes).join() },
    budget: { type: 'string', default: '300' },
    'tfjs-cpu': { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
  allowPositionals: true,
});

const files = methodFiles();
const methods = measured(await loadMethods(files)).map(({ name }) => name);
const settings: Settings = {
  files,
  methods: chosen('method', positionals.length === 0 ? methods : positionals, methods),
  sizes: chosen('size', values.sizes.split(','), Object.keys(sizes)) as Settings['sizes'],
  withTfjsCpu: values['tfjs-cpu'],
  effort: { budget: Number(values.budget), rounds: 15 },
  onnxSchema: readFileSync(new URL('../peers/onnx.proto', import.meta.url), 'utf8'),
};
const whole = settings.methods === methods && settings.sizes.length === Object.keys(sizes).length;
if (values.write && !whole) throw new Error('--write keeps only a run of all methods and sizes');
buildKernels();
const places = chosen('place', values.in.split(','), ['node', 'chromium']);

for (const place of places) {
  const timings: CoreTiming[] = [];
  const report = (timing: CoreTiming) => {
    timings.push(timing);
    if (process.stderr.isTTY) process.stderr.write(`\r${place} ${timing.method} ${timing.size}   `);
  };
  const name = place === 'node' ? `Node ${process.version}` : await runInChromium(settings, report);
  if (place === 'node') await runSuite(settings, report);
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `\n${name}: medians; ${availableParallelism()} cores, load ${load.join(' ')} (1, 5, 15 minutes)\n`,
  );
  console.log(timingTable(timings));
  if (values.write) await keepTimings(name, loadavg()[2] ?? NaN, process.argv.slice(2), timings);
}
process.exit();

function chosen(
  name: string,
  given: readonly string[],
  known: readonly string[],
): readonly string[] {
  const unknown = given.filter((value) => !known.includes(value));
  if (unknown.length === 0) return given;
  throw new Error(`a ${name} must be one of ${known.join(', ')}: ${unknown.join(', ')}`);
}
