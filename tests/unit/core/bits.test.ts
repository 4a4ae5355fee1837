import { expect, test } from 'vitest';
import { loadMethods } from '../../method-contract/load-methods.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { methodHash, sampleHashes } from './bits.ts';

const methods = await loadMethods(methodFiles());

// A browser test compares the same hashes with those of Node. A change here changes what readers
// see under links that they have kept: the sampling hashes never change.
test('samples and elementary functions give their frozen bits', () => {
  expect(sampleHashes()).toMatchInlineSnapshot(`
    {
      "cos": "b6cd18ff",
      "erf": "0a37f62c",
      "exp": "90b86556",
      "expm1": "6506115c",
      "exponential": "1ac23c69",
      "log": "63c71178",
      "log1p": "4ae68d48",
      "normal": "59b5648f",
      "pow": "e690432a",
      "sin": "e49037dc",
      "studentT": "9dcf001b",
      "tanh": "151be275",
      "uniform": "5fa4d041",
    }
  `);
});

test.each(methods)('$name gives the bits that its file keeps', (method) => {
  expect(methodHash(method)).toBe(method.bits);
});
