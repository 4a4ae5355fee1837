import { expect, test } from 'vitest';
import { colorVariables } from '../../../src/styles/color-variables.ts';
import { colors } from '../../../src/styles/tokens.ts';

test('every colour is a CSS variable in both themes, with and without scripts, and on paper', () => {
  const css = colorVariables();
  for (const [name, { light, dark }] of Object.entries(colors)) {
    expect(css.split(`--${name}: ${dark};`)).toHaveLength(2);
    expect(css.split(`--${name}: ${light};`)).toHaveLength(5);
  }
});
