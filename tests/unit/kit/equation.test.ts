import { expect, test } from 'vitest';
import { buildDocument } from '../../../src/kit/build-document.ts';
import { fillEquation } from '../../../src/kit/equation.ts';

const html = `
  <div data-variant="one"><b data-slot="mu">0</b></div>
  <div data-variant="many" inert><b data-slot="mu">0</b><i data-slot="mu">0</i><b data-slot="B">0</b></div>`;

function equations(): HTMLElement {
  const root = buildDocument().createElement('div');
  root.innerHTML = html;
  return root;
}

function texts(root: Element, variant: string): readonly (string | null)[] {
  return [...root.querySelectorAll(`[data-variant="${variant}"] [data-slot]`)].map(
    ({ textContent }) => textContent,
  );
}

test('fillEquation leaves only the chosen variant awake', () => {
  const root = equations();
  fillEquation(root, { variant: 'many', slots: {} });
  const inert = [...root.querySelectorAll('[data-variant]')].map((element) =>
    element.hasAttribute('inert'),
  );
  expect(inert).toEqual([true, false]);
});

test('fillEquation sets every mark of a slot, and no mark of another variant', () => {
  const root = equations();
  fillEquation(root, { variant: 'many', slots: { mu: '\u22120.85', B: '4' } });
  expect(texts(root, 'many')).toEqual(['\u22120.85', '\u22120.85', '4']);
  expect(texts(root, 'one')).toEqual(['0']);
});

test('fillEquation sets text, never markup', () => {
  const root = equations();
  fillEquation(root, { variant: 'one', slots: { mu: '<img>' } });
  expect(root.querySelector('img')).toBeNull();
});

test('fillEquation empties a slot that has no number', () => {
  const root = equations();
  fillEquation(root, { variant: 'many', slots: { B: '4' } });
  expect(texts(root, 'many')).toEqual(['', '', '4']);
});
