/**
 * Lighthouse for a phone over every page: `npm run bench -- lighthouse [--runs=3] [page …]`, and at the
 * end what misses the bounds. A device without a Hangul font fetches ours; run it on one that has one, too.
 *
 * It builds nothing: it measures dist/ as it is.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserArguments } from '../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../src/tooling/find-browser.ts';
import { thisMachine } from '../../src/tooling/this-machine.ts';
import { builtPages } from '../browser/site.ts';
import { quantile } from './support/quantile.ts';
import { serveDist } from './support/serve-dist.ts';
import { table } from './support/table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = [
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

const headings = [
  'page',
  'performance',
  'accessibility',
  'practices',
  'SEO',
  'LCP s',
  'TBT ms',
  'CLS',
];
/** At least these of the categories, at most these of the timings. */
const bounds = [100, 100, 100, 100, 1, 50, 0.01];

/** A page, its scores and its timings. */
type Row = readonly [string, ...number[]];

/** What one run of Lighthouse says of a page. */
interface Run {
  readonly scores: readonly number[];
  readonly timings: readonly number[];
  /** The audits that cost points. */
  readonly faults: readonly string[];
}

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const pages = builtPages().filter((page) =>
  positionals.length === 0 ? /^(ko|en)\//.test(page) : positionals.includes(page),
);
if (pages.length === 0) throw new Error(`dist/ has no page ${positionals.join(', ')}`);
const { address, stop } = await serveDist();
const chrome = await launch({
  chromePath: findBrowser(thisMachine),
  chromeFlags: ['--headless=new', ...browserArguments],
});

try {
  const rows: Row[] = [];
  for (const page of pages) rows.push(await measure(page, Number(values.runs)));
  console.log(
    `\nMedian of ${values.runs} runs, Lighthouse's phone (bounds: 100 each, LCP 1 s, TBT 50 ms, CLS 0.01); Hangul fonts of the device: ${hangulFonts()}\n`,
  );
  console.log(table(headings, rows));
  const missed = rows.flatMap(misses);
  console.log(missed.length === 0 ? '\nNothing misses.' : `\nMissed:\n${missed.join('\n')}`);
} finally {
  chrome.kill();
  stop();
}

/** What a page misses, in a line. */
function misses([page, ...numbers]: Row): readonly string[] {
  const faults = numbers.flatMap((number, index) => {
    const bound = bounds[index] ?? 0;
    const isMissed = index < categories.length ? number < bound : number > bound;
    return isMissed ? [`${headings[index + 1] ?? ''} ${String(number)}`] : [];
  });
  return faults.length === 0 ? [] : [`${page}: ${faults.join(', ')}`];
}

/** Their number: the layout of Korean pages depends on whether there are any. */
function hangulFonts(): number {
  const { stdout } = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).length;
}

async function measure(page: string, count: number): Promise<Row> {
  const runs: Run[] = [];
  for (let run = 0; run < count; run += 1) runs.push(await runLighthouse(page));
  for (const fault of new Set(runs.flatMap(({ faults }) => faults)))
    console.log(`${page}: ${fault}`);
  const median = (read: (run: Run) => number | undefined) =>
    quantile(
      runs.map((run) => read(run) ?? NaN),
      0.5,
    );
  const scores = categories.map((_, index) => median((run) => run.scores[index]));
  const [lcp = NaN, tbt = NaN, cls = NaN] = timings.map((_, index) =>
    median((run) => run.timings[index]),
  );
  return [
    page,
    ...scores.map((score) => Math.round(score * 100)),
    Number((lcp / 1000).toFixed(2)),
    Math.round(tbt),
    Number(cls.toFixed(3)),
  ];
}

async function runLighthouse(page: string): Promise<Run> {
  const result = await lighthouse(address + page, {
    port: chrome.port,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${page}`);
  const { audits, categories: scored } = result.lhr;
  return {
    scores: categories.map((name) => scored[name]?.score ?? NaN),
    timings: timings.map((name) => audits[name]?.numericValue ?? NaN),
    faults: categories.flatMap((name) =>
      (scored[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${name}: ${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    ),
  };
}
