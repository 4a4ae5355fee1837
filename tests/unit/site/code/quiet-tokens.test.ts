import { expect, test } from 'vitest';
import { quietTokens } from '../../../../src/site/code/quiet-tokens.ts';

test('pieces without colour of a line of code are one', () => {
  const keyword = { content: 'type', color: 'var(--astro-code-token-keyword)' };
  expect(quietTokens([keyword, { content: ' A' }, { content: ';', color: 'var(--x)' }])).toEqual([
    keyword,
    { content: ' A;' },
  ]);
});
