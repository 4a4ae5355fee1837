import { expect, test } from 'vitest';
import { movedAddress } from '../../../../src/kit/state/moved-address.ts';

const moved = { hidden: 'memory.hidden', layers: 'memory.layers' } as const;

test('a link to what another figure has now leads to that figure on the same page', () => {
  const address = 'https://site.test/en/page/?old.hidden=512#fig-old';
  expect(movedAddress('old', moved, address, () => true)).toBe(
    'https://site.test/en/page/?memory.hidden=512#fig-memory',
  );
});

test('a link that sets both figures stays at the old one', () => {
  const address = 'https://site.test/en/page/?old.hidden=512&old.B=2#fig-old';
  expect(movedAddress('old', moved, address, () => true)).toBe(
    'https://site.test/en/page/?memory.hidden=512&old.B=2#fig-old',
  );
});

test('a frame of the old figure becomes a frame of the one that has the state now', () => {
  const address = 'file:///site/embed/ko/old/index.html?old.layers=2';
  expect(movedAddress('old', moved, address, () => false)).toBe(
    'file:///site/embed/ko/memory/index.html?memory.layers=2',
  );
});

test('an address that sets none of them stays as it is', () => {
  const stay = 'https://site.test/en/page/?old.B=2&other.hidden=1#fig-old';
  expect(movedAddress('old', moved, stay, () => true)).toBeUndefined();
});
