import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { fillEquation } from '../../../../src/kit/contract/equation.ts';

const html = `
  <div data-variant="one"><b data-slot="mu">0</b></div>
  <script type="text/html" data-variant="many"><b data-slot="mu">0</b><i data-slot="mu">0</i><b data-slot="B">0</b></script>`;

function equations(): HTMLElement {
  const root = buildDocument().createElement('div');
  root.innerHTML = html;
  return root;
}

function texts(root: Element): readonly (string | null)[] {
  return [...root.querySelectorAll('div[data-variant] [data-slot]')].map(
    ({ textContent }) => textContent,
  );
}

test('fillEquation brings the chosen variant out of the script in which it waits, and puts the other away', () => {
  const root = equations();
  fillEquation(root, { variant: 'many', slots: {} });
  const names = (kind: string) =>
    [...root.querySelectorAll(`${kind}[data-variant]`)].map((e) => e.getAttribute('data-variant'));
  expect(names('div')).toEqual(['many']);
  expect(names('script')).toEqual(['one']);
  fillEquation(root, { variant: 'one', slots: { mu: '2' } });
  expect(names('div')).toEqual(['one']);
  expect(texts(root)).toEqual(['2']);
});

test('fillEquation refuses a variant that does not exist', () => {
  expect(() => {
    fillEquation(equations(), { variant: 'none', slots: {} });
  }).toThrow('there is no variant none');
});

test('fillEquation sets every mark of a slot', () => {
  const root = equations();
  fillEquation(root, { variant: 'many', slots: { mu: '\u22120.85', B: '4' } });
  expect(texts(root)).toEqual(['\u22120.85', '\u22120.85', '4']);
});

test('fillEquation sets text, never markup', () => {
  const root = equations();
  fillEquation(root, { variant: 'one', slots: { mu: '<img>' } });
  expect(root.querySelector('img')).toBeNull();
});

test('fillEquation empties a slot that has no number', () => {
  const root = equations();
  fillEquation(root, { variant: 'many', slots: { B: '4' } });
  expect(texts(root)).toEqual(['', '', '4']);
});
