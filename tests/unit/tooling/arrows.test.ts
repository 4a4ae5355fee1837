import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import configuration from '../../lint/dependency-cruiser.mjs';
import { layOut } from './lay-out.ts';

/** A small tree that respects every arrow; each test adds one file to it. */
const soundTree: Readonly<Record<string, string>> = {
  'package.json': '{ "devDependencies": { "@observablehq/plot": "1.0.0", "katex": "1.0.0" } }',
  'node_modules/@observablehq/plot/package.json': '{ "name": "@observablehq/plot" }',
  'node_modules/@observablehq/plot/index.js': 'export const plot = 1;',
  'node_modules/katex/package.json': '{ "name": "katex" }',
  'node_modules/katex/index.js': 'export default 1;',
  'node_modules/stowaway/package.json': '{ "name": "stowaway" }',
  'node_modules/stowaway/index.js': 'export default 1;',
  'content/list.json': '{}',
  'src/core/sum.ts': 'export const sum = 1;',
  'src/core/index.ts': "export { sum } from './sum.ts';",
  'src/training/train.ts':
    "import { sum } from '../core/index.ts'; import '../kit/data/histogram.ts'; export const train = sum;",
  'src/i18n/words.ts': 'export const words = 1;',
  'src/styles/tokens.ts': 'export const colors = 1;',
  'src/kit/contract/figure.ts':
    "import '../../i18n/words.ts'; import '../../styles/tokens.ts'; import 'katex'; export interface Figure { id: string }",
  'src/kit/contract/shape.ts':
    "import type { Table } from '../render/table.ts'; export type Shape = Table;",
  'src/kit/data/histogram.ts': 'export const histogram = 1;',
  'src/kit/format/number.ts': 'export const number = 1;',
  'src/kit/words/fill.ts': "import '../contract/figure.ts'; import '../format/number.ts';",
  'src/kit/parameters/range.ts':
    "import '../words/fill.ts'; import type { Figure } from '../contract/figure.ts'; export type Range = Figure;",
  'src/kit/state/state.ts': "import '../parameters/range.ts'; export const state = 1;",
  'src/kit/charts/axis.ts': "import '../parameters/range.ts'; import '@observablehq/plot';",
  'src/kit/render/table.ts':
    "import '../charts/axis.ts'; import '../state/state.ts'; export type Table = 1;",
  'src/kit/live/live.ts': "import '../render/table.ts'; export const live = 1;",
  'src/kit/embed/snippet.ts': "import '../live/live.ts'; export const snippet = 1;",
  'src/kit/live/start.ts': "import '../embed/snippet.ts';",
  'src/embeds/heights.ts': "import '../kit/embed/snippet.ts'; export const heights = 1;",
  'src/snippets/batch-norm/core.ts': "import '../../core/index.ts'; export const output = 1;",
  'src/methods/batch-norm/row.ts': "import '../../core/index.ts'; import '../../i18n/words.ts';",
  'src/tooling/tool.ts': "import '../build/plugin.ts'; export const tool = 1;",
  'src/build/plugin.ts':
    "import '../site/reference/reference.ts'; import '../markdown/links.ts'; export const plugin = 1;",
  'src/site/navigation/address.ts': "import '../../i18n/words.ts'; export const address = 1;",
  'src/site/citations/citation.ts':
    "import '../../markdown/links.ts'; import '../navigation/address.ts'; export const citation = 1;",
  'src/site/reference/reference.ts':
    "import '../citations/citation.ts'; import '../../core/index.ts'; export const reference = 1;",
  'src/site/client/door.ts': "import '../navigation/address.ts'; import '../../i18n/words.ts';",
  'src/markdown/links.ts':
    "import '../site/navigation/address.ts'; import 'katex'; import list from '../../content/list.json'; export const links = list;",
  'src/pages/index.ts': "import '../components/frame.ts'; export const page = 1;",
  'src/components/frame.ts':
    "import '../kit/live/live.ts'; import '../figures/one/index.ts'; import '../site/reference/reference.ts'; export const frame = 1;",
  'src/figures/one/words.ts': 'export const words = 1;',
  'src/figures/one/data.ts': 'export const data = 1;',
  'src/figures/one/draw-sum.ts': "import '@observablehq/plot'; export const drawSum = 1;",
  'src/figures/one/model.ts':
    "import './data.ts'; import '../../core/index.ts'; import '../../training/train.ts'; import '../../kit/data/histogram.ts'; import type { Figure } from '../../kit/contract/figure.ts'; export type Model = Figure;",
  'src/figures/one/index.ts':
    "import './model.ts'; import './draw-sum.ts'; import './words.ts'; import '../../kit/contract/figure.ts'; import '../../i18n/words.ts';",
  'src/figures/two/index.ts': 'export const two = 2;',
  'src/labs/one/model/loop.ts':
    "import '../../../training/train.ts'; import '../../../kit/data/histogram.ts'; export const loop = 1;",
  'src/labs/one/index.ts': "import './model/loop.ts'; import '@observablehq/plot';",
  'src/labs/one/drive.ts': "import './model/loop.ts'; export const drive = 1;",
  'src/labs/one/worker.ts':
    "import './drive.ts'; import type { Range } from '../../kit/parameters/range.ts'; export type Order = Range;",
  'src/labs/one/client/start.ts': "import '../index.ts'; import '../../../kit/live/live.ts';",
  'src/labs/two/index.ts': 'export const two = 2;',
  'src/labs/two/client/start.ts': 'export const start = 2;',
  'src/inspector/parse.ts': "import '../core/index.ts'; import '../kit/contract/figure.ts';",
  'src/training/lab/worker.ts':
    "import '../train.ts'; import '../../core/index.ts'; export const worker = 1;",
};

/** Rules, and a file with imports that breaks them and no other. */
const breaches: readonly (readonly [rules: string, path: string, text: string])[] = [
  ['core-stands-alone', 'src/core/bad.ts', "import '../training/train.ts';"],
  ['core-stands-alone', 'src/core/bad.ts', "import '../i18n/words.ts';"],
  ['core-stands-alone', 'src/core/bad.ts', "import 'katex';"],
  [
    'core-stands-alone',
    'src/core/bad.ts',
    "import type { Figure } from '../kit/contract/figure.ts';",
  ],
  ['training-stands-on-core', 'src/training/bad.ts', "import '../kit/contract/figure.ts';"],
  ['training-stands-on-core', 'src/training/bad.ts', "import '@observablehq/plot';"],
  ['kit-knows-no-figure', 'src/kit/bad.ts', "import '../figures/one/index.ts';"],
  [
    'kit-knows-no-figure',
    'src/kit/bad.ts',
    "export const load = () => import('../figures/one/index.ts');",
  ],
  ['kit-knows-no-figure', 'src/kit/bad.ts', "import '../core/index.ts';"],
  ['kit-knows-no-figure', 'src/kit/bad.ts', "import '../components/frame.ts';"],
  ['snippets-stand-on-core', 'src/snippets/bad.ts', "import '../core/sum.ts';"],
  ['snippets-stand-on-core', 'src/snippets/bad.ts', "import '../kit/contract/figure.ts';"],
  ['i18n-holds-words-only', 'src/i18n/bad.ts', "import '../kit/contract/figure.ts';"],
  ['figures-stand-on-core-training-and-kit', 'src/figures/one/bad.ts', "import '../two/index.ts';"],
  [
    'figures-stand-on-core-training-and-kit',
    'src/figures/one/bad.ts',
    "import '../../styles/tokens.ts';",
  ],
  [
    'figures-stand-on-core-training-and-kit',
    'src/figures/one/bad.ts',
    "import '../../components/frame.ts';",
  ],
  ['figures-stand-on-core-training-and-kit', 'src/figures/one/bad.ts', "import 'katex';"],
  [
    'models-are-pure, models-reach-no-plot',
    'src/figures/two/model.ts',
    "import '@observablehq/plot';",
  ],
  ['models-are-pure, models-reach-no-plot', 'src/figures/one/model.ts', "import './draw-sum.ts';"],
  ['models-are-pure', 'src/figures/one/model.ts', "import './words.ts';"],
  ['models-are-pure', 'src/figures/two/model.ts', "import '../../kit/contract/figure.ts';"],
  ['models-are-pure', 'src/figures/two/model.ts', "import '../../i18n/words.ts';"],
  ['models-reach-no-plot', 'src/figures/one/data.ts', "import '@observablehq/plot';"],
  ['styles-stand-alone', 'src/styles/bad.ts', "import '../i18n/words.ts';"],
  ['methods-stand-on-core', 'src/methods/batch-norm/bad.ts', "import '../../core/sum.ts';"],
  ['methods-stand-on-core', 'src/methods/other/bad.ts', "import '../batch-norm/row.ts';"],
  ['labs-stand-where-figures-do', 'src/labs/one/bad.ts', "import '../two/index.ts';"],
  ['labs-stand-where-figures-do', 'src/labs/one/bad.ts', "import '../../figures/two/index.ts';"],
  ['inspector-stands-on-core-and-kit', 'src/inspector/bad.ts', "import '../training/train.ts';"],
  ['inspector-stands-on-core-and-kit', 'src/inspector/bad.ts', "import '../figures/two/index.ts';"],
  [
    'kit-data-and-format-are-pure, kit-format-comes-before',
    'src/kit/format/bad.ts',
    "import type { Figure } from '../contract/figure.ts';",
  ],
  ['kit-data-and-format-are-pure', 'src/kit/format/bad.ts', "import 'katex';"],
  [
    'kit-data-and-format-are-pure, kit-data-comes-before',
    'src/kit/data/bad.ts',
    "import '../contract/figure.ts';",
  ],
  ['kit-definition-comes-before', 'src/kit/definition/bad.ts', "import '../state/state.ts';"],
  ['kit-contract-comes-before', 'src/kit/contract/bad.ts', "import '../parameters/range.ts';"],
  ['kit-words-comes-before', 'src/kit/words/bad.ts', "import '../render/table.ts';"],
  ['kit-parameters-comes-before', 'src/kit/parameters/bad.ts', "import '../state/state.ts';"],
  [
    'kit-state-comes-before',
    'src/kit/state/bad.ts',
    "import type { Table } from '../render/table.ts';",
  ],
  ['kit-charts-comes-before', 'src/kit/charts/bad.ts', "import '../render/table.ts';"],
  [
    'kit-render-comes-before, live-is-for-components',
    'src/kit/render/bad.ts',
    "import '../live/live.ts';",
  ],
  ['live-is-for-components', 'src/figures/one/bad.ts', "import '../../kit/live/live.ts';"],
  ['live-is-for-components', 'src/labs/one/bad.ts', "import '../../kit/live/live.ts';"],
  ['live-is-for-components', 'src/build/bad.ts', "import '../kit/live/live.ts';"],
  ['embed-is-for-components', 'src/kit/render/bad.ts', "import '../embed/snippet.ts';"],
  ['embed-is-for-components', 'src/build/bad.ts', "import '../kit/embed/snippet.ts';"],
  ['site-knows-no-figure', 'src/site/reference/bad.ts', "import '../../figures/two/index.ts';"],
  ['site-knows-no-figure', 'src/site/reference/bad.ts', "import '../../components/frame.ts';"],
  ['site-rooms-stand-apart', 'src/site/citations/bad.ts', "import '../reference/reference.ts';"],
  ['navigation-comes-first', 'src/site/navigation/bad.ts', "import '../citations/citation.ts';"],
  ['navigation-comes-first', 'src/site/navigation/bad.ts', "import '../../markdown/links.ts';"],
  ['client-runs-in-the-browser', 'src/site/client/bad.ts', "import 'node:fs';"],
  ['client-runs-in-the-browser', 'src/site/client/bad.ts', "import 'katex';"],
  [
    'markdown-stands-on-navigation',
    'src/markdown/bad.ts',
    "import '../site/citations/citation.ts';",
  ],
  ['markdown-stands-on-navigation', 'src/markdown/bad.ts', "import '../kit/render/table.ts';"],
  ['models-are-pure', 'src/labs/one/model/bad.ts', "import '../../../kit/contract/figure.ts';"],
  [
    'workers-reach-no-plot, workers-run-core-training-and-models',
    'src/labs/one/worker.ts',
    "import './index.ts';",
  ],
  ['workers-run-core-training-and-models', 'src/labs/two/worker.ts', "import './client/start.ts';"],
  ['workers-reach-no-plot', 'src/labs/one/drive.ts', "import './index.ts';"],
  ['no-one-imports-pages', 'src/components/bad.ts', "import '../pages/index.ts';"],
  ['the-site-needs-no-tooling', 'src/components/bad.ts', "import '../tooling/tool.ts';"],
  ['nothing-stands-on-build', 'src/pages/bad.ts', "import '../build/plugin.ts';"],
  [
    'nothing-stands-on-build',
    'src/site/reference/bad.ts',
    "import type {} from '../../build/plugin.ts';",
  ],
  ['no-cycles', 'src/core/sum.ts', "export { sum } from './index.ts';"],
  ['no-cycles', 'src/core/sum.ts', "import type {} from './index.ts'; export const sum = 1;"],
  ['packages-are-declared', 'src/components/bad.ts', "import 'stowaway';"],
  ['imports-resolve', 'src/components/bad.ts', "import './gone.ts';"],
];

/** Lays out the sound tree with some files added or replaced, and names the rules it breaks. */
async function brokenRules(files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const baseDir = layOut({ ...soundTree, ...files });
  const { forbidden = [], options = {} } = configuration;
  // The paths of our tsconfig.json mean nothing in the made-up tree.
  const { tsConfig, ...settings } = options;
  const { output } = await cruise(['src'], {
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    ...settings,
  });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].sort();
}

describe('the arrows of the architecture', { timeout: 30_000 }, () => {
  it('a tree that respects every arrow breaks no rule', async () => {
    expect(await brokenRules()).toEqual([]);
  });

  it.each(breaches)('%s: %s with %s breaks it', async (rules, path, text) => {
    expect(await brokenRules({ [path]: text })).toEqual(rules.split(', '));
  });

  it('every rule has a breach that proves it', () => {
    const rules = (configuration.forbidden ?? []).map(({ name }) => name);
    expect(new Set(breaches.flatMap(([broken]) => broken.split(', ')))).toEqual(new Set(rules));
  });
});
