/**
 * How the build grows with the site: `npm run bench -- growth [1 3 10]`, each a factor of the chapters.
 *
 * It builds the last commit in a temporary folder, where further chapters are copies of those that are
 * there, under slugs of their own, so that all checks of the build hold; then the folder is removed.
 * Processor time is that of Node and its threads, without the services that it starts.
 */
import process from 'node:process';
import { figureNames } from '../unit/figures/figure-states.ts';
import { languages } from '../../src/i18n/languages.ts';
import { makeScratchSite } from './support/scratch-site.ts';
import { table } from './support/table.ts';

/** What one build took, and what it wrote. */
interface Growth {
  readonly chapters: number;
  readonly pages: number;
  readonly seconds: number;
  readonly processor: number;
  readonly bytes: number;
  readonly files: number;
}

const headings = [
  'chapters',
  'pages',
  'seconds',
  'of the processor',
  'MB',
  'files',
  'ms a page',
  'of the processor',
  'kB a page',
];
const asked = process.argv.slice(2).map(Number);
const factors = asked.length === 0 ? [1, 3, 10] : asked;
if (!factors.every((factor) => Number.isInteger(factor) && factor > 0))
  throw new Error(
    `growth must be whole factors, such as 1 3 10: ${process.argv.slice(2).join(' ')}`,
  );

const built = factors.map(build);
const embeds = languages.length * figureNames.length;
console.log(
  `\nThe build of more chapters; of the pages ${String(embeds)} are figures in frames, whose number stays\n`,
);
console.log(table(headings, built.map(numbersOf)));
const [first, ...rest] = built;
if (first && rest.length > 0) {
  console.log(`\nTimes those of ${String(first.chapters)} chapters\n`);
  console.log(
    table(
      headings,
      rest.map((row) =>
        numbersOf(row).map((value, index) => ratio(value, numbersOf(first)[index])),
      ),
    ),
  );
}

function build(factor: number): Growth {
  const site = makeScratchSite();
  try {
    const chapters = site.multiply(factor);
    console.log(`${String(chapters)} chapters a language …`);
    return { chapters, ...site.build() };
  } finally {
    site.remove();
  }
}

function numbersOf({
  chapters,
  pages,
  seconds,
  processor,
  bytes,
  files,
}: Growth): readonly number[] {
  const each = (total: number): number => Number((total / pages).toFixed(1));
  return [
    chapters,
    pages,
    Number(seconds.toFixed(1)),
    Number(processor.toFixed(1)),
    Number((bytes / 1e6).toFixed(1)),
    files,
    each(seconds * 1000),
    each(processor * 1000),
    each(bytes / 1000),
  ];
}

function ratio(value: number, of = NaN): number {
  return Number((value / of).toFixed(2));
}
