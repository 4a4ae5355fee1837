import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { pureCode, pureCodeOf } from '../../lint/pure-code.mjs';
import { layOut } from './lay-out.ts';

const linter = new Linter();

/** What the rules for pure code say of a piece of code. */
function breaches(code: string): string[] {
  const messages = linter.verify(code, {
    languageOptions: { parser: tseslint.parser },
    rules: pureCode,
  });
  return messages.filter(({ ruleId }) => ruleId !== null).map(({ message }) => message);
}

describe('the lint of pure code', () => {
  it.each([
    'Math.exp(x)',
    'Math.log1p(x)',
    'Math.sin(x)',
    'Math.tanh(x)',
    'Math.pow(x, 2)',
    'Math.hypot(x, y)',
    'Math.cbrt(x)',
    'Math.random()',
    "Math['exp'](x)",
    'Math[name](x)',
    'const { exp } = Math',
    'const M = Math',
    'globalThis.Math.exp(x)',
    'x ** 2',
    'x **= 2',
    'Date.now()',
    'new Date()',
    'performance.now()',
    'document.body',
    'window.innerWidth',
    'self.innerWidth',
    'requestAnimationFrame(draw)',
    'new Intl.NumberFormat()',
    'x.toLocaleString()',
    'a.localeCompare(b)',
    'import.meta.env.BASE_URL',
    'found!',
    'findIt()!',
    'model.value!',
  ])('%s is refused', (code) => {
    expect(breaches(code)).not.toEqual([]);
  });

  it.each([
    'Math.sqrt(x)',
    'Math.PI',
    'Math.fround(Math.abs(x))',
    'x * x',
    'x[i]! * 2',
    'model.document',
  ])('%s is allowed', (code) => {
    expect(breaches(code)).toEqual([]);
  });

  it('chance is led to the generator of the core, and not to its functions', () => {
    expect(breaches('Math.random()')).toEqual([
      'Chance differs from run to run: take it from createRandom(seed) of src/core/.',
    ]);
  });
});

/** Figures that obey the rules; each test changes one file of them. */
const soundTree: Readonly<Record<string, string>> = {
  'src/core/index.ts': 'export const one = 1;',
  'src/kit/data/histogram.ts': 'export const bins = 1;',
  'src/kit/contract/figure.ts': 'export const now = Date.now();',
  'src/figures/one/model.ts':
    "import { one } from '../../core/index.ts'; import { near } from './near.ts'; import type { Words } from './words.ts'; import '../../kit/data/histogram.ts'; export const model = (words: Words) => [one, near, words];",
  'src/figures/one/near.ts': "export { far as near } from './deep/far.ts';",
  'src/figures/one/deep/far.ts': 'export const far = Math.sqrt(2);',
  'src/figures/one/words.ts':
    "import { now } from '../../kit/contract/figure.ts'; export type Words = string; export const words = Math.exp(now);",
  'src/figures/one/draw-sum.ts': 'export const drawSum = Math.sin(1) ** 2 + Date.now();',
};

/** Lays the tree out with some files changed, and names those in which the lint finds a fault. */
async function faultyFiles(changes: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const root = layOut({ ...soundTree, ...changes });
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [parser, ...pureCodeOf(root)],
  });
  const results = await eslint.lintFiles('**/*.ts');
  const faulty = results.filter(({ errorCount }) => errorCount > 0);
  return faulty.map(({ filePath }) => filePath.slice(root.length + 1));
}

describe('what a model reaches', () => {
  it('is pure in a sound tree, whatever its words and its charts do', async () => {
    expect(await faultyFiles()).toEqual([]);
  });

  it.each([
    ['the model', 'src/figures/one/model.ts', 'export const model = Math.exp(1);'],
    ['a file beside it', 'src/figures/one/near.ts', 'export const near = Math.exp(1);'],
    [
      'a file that is only passed on',
      'src/figures/one/deep/far.ts',
      'export const far = Date.now();',
    ],
    ['the data of the kit', 'src/kit/data/histogram.ts', 'export const bins = Math.log(2);'],
    ['core', 'src/core/index.ts', 'export const one = 2 ** 3;'],
    ['training', 'src/training/train.ts', 'export const train = () => Math.random();'],
    ['what leads the training of a lab', 'src/labs/one/trainer.ts', 'export const t = Date.now();'],
  ])('may not be impure: %s', async (_name, path, text) => {
    expect(await faultyFiles({ [path]: text })).toEqual([path]);
  });

  it.each([
    ['imported for its effect', "import './impure.ts'; export const near = 1;"],
    ['imported when it is needed', "export const near = () => import('./impure.ts');"],
    ['exported whole', "export * from './impure.ts'; export const near = 1;"],
    [
      'imported with a type',
      "import { impure, type Kind } from './impure.ts'; export const near: Kind = impure;",
    ],
    [
      'imported for a type alone, yet run',
      "import { type Kind } from './impure.ts'; export const near: Kind = 1;",
    ],
  ])('holds a file that is %s', async (_name, near) => {
    const impure = 'export type Kind = number; export const impure = Math.tanh(1);';
    const changes = {
      'src/figures/one/near.ts': near,
      'src/figures/one/impure.ts': impure,
    };
    expect(await faultyFiles(changes)).toEqual(['src/figures/one/impure.ts']);
  });

  it('goes on behind training, where a file may lie anywhere', async () => {
    const changes = {
      'src/figures/one/near.ts': "import '../../training/run.ts'; export const near = 1;",
      'src/training/run.ts': "import '../elsewhere/clock.ts';",
      'src/elsewhere/clock.ts': 'export const now = performance.now();',
    };
    expect(await faultyFiles(changes)).toEqual(['src/elsewhere/clock.ts']);
  });

  it.each([
    "import { words } from './words.ts'; export const near = words;",
    "import { drawSum } from './draw-sum.ts'; export const near = drawSum;",
    "import { now } from '../../kit/contract/figure.ts'; export const near = now;",
    "import * as Plot from '@observablehq/plot'; export const near = Plot;",
  ])('may not import, however far from the model: %s', async (near) => {
    expect(await faultyFiles({ 'src/figures/one/near.ts': near })).toContain(
      'src/figures/one/near.ts',
    );
  });
});
