import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { pureCode } from '../../lint/pure-code.mjs';

const linter = new Linter();

/** How often a piece of code breaks the rules for pure code. */
function breaches(code: string): number {
  const messages = linter.verify(code, {
    languageOptions: { parser: tseslint.parser },
    rules: pureCode,
  });
  return messages.filter(({ ruleId }) => ruleId !== null).length;
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
    'found!',
    'findIt()!',
    'model.value!',
  ])('%s is refused', (code) => {
    expect(breaches(code)).toBeGreaterThan(0);
  });

  it.each([
    'Math.sqrt(x)',
    'Math.PI',
    'Math.fround(Math.abs(x))',
    'x * x',
    'x[i]! * 2',
    'model.document',
  ])('%s is allowed', (code) => {
    expect(breaches(code)).toBe(0);
  });
});
