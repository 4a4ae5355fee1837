import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is no prose: code, formulas, tags, values, addresses, ids, and the head of a page. */
const noProse =
  /^---.*?^---|^import .*?$|```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$\n]*\$|\{\{[^}]*\}\}|\]\([^)]*\)|\[#[^\]]*\]|https?:\/\/\S+|<[A-Za-z][^>]*>/gms;
/** Pages of words: the reference and the lists hold names of versions, files and works. */
const pages = globSync('content/{ko,en}/*.mdx', {
  exclude: ['**/{changelog,for-bloggers,licenses}.mdx'],
});

test.for(pages)('numbers of %s are written in one way', (page) => {
  const prose = readFileSync(page, 'utf8').replaceAll(noProse, '·');
  expect(prose.match(/\d[ \u00a0\u202f]%/g), 'a percent sign stands at its number').toBeNull();
  // Four digits without a comma are a year.
  const long = prose.match(/(?<![#\d.,\w-])\d{4,}(?![\d\w-]|\.\d)/g) ?? [];
  expect(long.filter((number) => !/^(?:1[89]|20)\d\d$/.test(number))).toEqual([]);
});

test.for(globSync('src/{figures/*/words,i18n/*,labs/**/words,site/**/*}.ts'))(
  'percent signs of %s stand at their numbers, in a slot, too',
  (file) => {
    const prose = readFileSync(file, 'utf8').replaceAll(/^ *(?:\/\*)?\*.*$|\/\/.*$/gm, '');
    expect(prose.match(/(?:[\d})]|\{\w+)[ \u00a0\u202f]%(?! [\w(])/g)).toBeNull();
  },
);
