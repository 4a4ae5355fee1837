import { expect, test } from 'vitest';
import { colorVariables } from '../../../src/styles/color-variables.ts';
import { colors } from '../../../src/styles/tokens.ts';

test('every colour is a CSS variable in both themes, with and without scripts, under forced colours, and on paper', () => {
  const css = colorVariables();
  for (const [name, { light, dark }] of Object.entries(colors)) {
    expect(css.split(`--${name}: ${dark};`)).toHaveLength(3);
    expect(css.split(`--${name}: ${light};`)).toHaveLength(6);
  }
});

test('colours that a reader forces go over both themes, and never onto paper', () => {
  const css = colorVariables();
  const at = css.indexOf('--ink: CanvasText;');
  expect(at).toBeGreaterThan(css.indexOf("[data-theme='light']"));
  expect(at).toBeLessThan(css.indexOf('@media print'));
});
