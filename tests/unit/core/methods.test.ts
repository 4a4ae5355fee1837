import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  fourNormalizations,
  laterNormalizations,
} from '../../../src/site/comparison/compared-activations.ts';
import { weightMethods } from '../../../src/site/comparison/compared-weights.ts';
import { snippetMethods } from '../../../src/site/code/snippets.ts';
import { functionGroups } from '../../../src/site/reference/core-pages.ts';
import {
  lacksOf,
  methodFunctions,
  uncalledFunctions,
  unlistedFunctions,
  type Surroundings,
} from '../../method-contract/find-faults.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import type { MethodCase, NamedMethod } from '../../method-contract/method.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { frameworks, referenceCases } from '../../method-contract/reference-cases.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const files = methodFiles();
const methods = await loadMethods(files);
const around: Surroundings = {
  referenced: new Set(frameworks.flatMap(referenceCases).map(({ method }) => method)),
  snippets: snippetMethods,
  compared: [...fourNormalizations, ...laterNormalizations, ...weightMethods].map(({ id }) => id),
};

const functions = methodFunctions(read('src/core/index.ts'));

test('every function of a method that the core exports stands in the reference', () => {
  const listed = functionGroups.flatMap((group) => Object.keys(group.functions));
  expect(unlistedFunctions(functions, listed)).toEqual([]);
});

test('every function of a method that the core exports is called by a file of tests/methods', () => {
  const sources = files.map((file) => [file, read(`tests/methods/${file}.ts`)] as const);
  expect(functions.length).toBeGreaterThan(50);
  expect(uncalledFunctions(functions, Object.fromEntries(sources))).toEqual([]);
});

test.each(methods)('$name has all that is asked of a method, or says why not', (method) => {
  expect(lacksOf(method, around)).toEqual([]);
});

describe('what is missing is named', () => {
  const index = `export { crmsNormBackward } from './crms-norm/crms-norm-backward.ts';
export { crmsNorm, type CrmsOptions } from './crms-norm/crms-norm.ts';
export { batchPartition } from './partition/batch-partition.ts';
export { normalize } from './normalize.ts';`;
  const [layerNorm] = methods.filter(({ name }) => name === 'layerNorm');
  if (layerNorm === undefined) throw new Error('tests/methods/layer-norm.ts is missing');
  const bare = { ...layerNorm, name: 'crmsNorm', snippets: { none: 'not yet' } };

  test('a method without a file', () => {
    expect(methodFunctions(index)).toEqual(['crmsNormBackward', 'crmsNorm']);
    expect(uncalledFunctions(methodFunctions(index), {})).toEqual([
      'src/core exports crmsNormBackward: tests/methods/crms-norm.ts is missing',
      'src/core exports crmsNorm: tests/methods/crms-norm.ts is missing',
    ]);
  });

  test('a function that the file does not call', () => {
    const sources = { 'crms-norm': 'core.crmsNorm(x)' };
    expect(uncalledFunctions(methodFunctions(index), sources)).toEqual([
      'src/core exports crmsNormBackward: tests/methods/crms-norm.ts does not call core.crmsNormBackward',
    ]);
  });

  test('a function that the reference does not list', () => {
    expect(unlistedFunctions(methodFunctions(index), ['crmsNorm'])).toEqual([
      'src/core exports crmsNormBackward: src/site/reference/groups/ has no entry for it',
    ]);
  });

  test('gradient, peer, reference values, workload, code, row and bits', () => {
    const lacking = {
      ...bare,
      run: (given: MethodCase) => ({ y: layerNorm.run(given)['y'] }),
      tfjs: undefined,
      bench: undefined,
      snippets: undefined,
      bits: '?',
    } as unknown as NamedMethod;
    expect(lacksOf(lacking, around)).toEqual([
      'crmsNorm: no gradient',
      'crmsNorm: no peer: tfjs',
      'crmsNorm: no reference values in tests/reference/*.json',
      'crmsNorm: no workload: bench',
      'crmsNorm: no code: src/snippets/crms-norm/',
      'crmsNorm: no row with the id crms-norm in src/site/comparison/',
      'crmsNorm: no bits: npm run test:unit -- core/bits says what they are',
    ]);
  });

  test('the gradient of one input, a reason of one word, and one that is not true', () => {
    const lacking: NamedMethod = {
      ...bare,
      run: (given) => ({ ...layerNorm.run(given), dgamma: undefined }),
      bench: { none: 'later' },
      compared: 'layer-norm',
      reference: { none: 'no framework has it' },
    };
    const referenced = new Set(['crmsNorm']);
    expect(lacksOf(lacking, { ...around, referenced })).toEqual([
      'crmsNorm: no gradient of gamma',
      'crmsNorm: reference values, and a reason for having none',
      'crmsNorm: no reason for having no bench',
      'crmsNorm: no reason for having no snippets',
    ]);
  });
});
