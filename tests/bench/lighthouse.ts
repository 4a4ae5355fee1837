/**
 * Lighthouse for a phone over every page: `npm run bench -- lighthouse [--runs=3] [page …]`.
 *
 * It builds nothing: it measures dist/ as it is.
 */
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
  const rows = [];
  for (const page of pages) rows.push(await measure(page, Number(values.runs)));
  console.log(
    `\nMedian of ${values.runs} runs, Lighthouse's phone (bounds: 100 each, LCP 1.3 s, TBT 50 ms, CLS 0.01)\n`,
  );
  console.log(
    table(
      ['page', 'performance', 'accessibility', 'practices', 'SEO', 'LCP s', 'TBT ms', 'CLS'],
      rows,
    ),
  );
} finally {
  chrome.kill();
  stop();
}

async function measure(page: string, count: number) {
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
