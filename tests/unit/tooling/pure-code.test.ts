import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { pureCode } from '../../lint/pure-code.mjs';

const linter = new Linter();

/** How many of the rules for pure code a piece of code breaks. */
function breaches(code: string): number {
  return linter.verify(code, {
    languageOptions: {
      globals: { document: 'readonly', Math: 'readonly', performance: 'readonly' },
    },
    rules: pureCode,
  }).length;
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
  ])('%s is refused', (code) => {
    expect(breaches(code)).toBeGreaterThan(0);
  });

  it.each(['Math.sqrt(x)', 'Math.PI', 'Math.fround(Math.abs(x))', 'x * x', 'model.document'])(
    '%s is allowed',
    (code) => {
      expect(breaches(code)).toBe(0);
    },
  );
});
