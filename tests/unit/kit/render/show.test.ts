import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { figureWords } from '../../../../src/i18n/figure-words.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { showFinding, showNote } from '../../../../src/kit/render/show.ts';

const words = figureWords.en;
let place: HTMLElement;

// These write into the page, whose document is a global. `showTable` needs a browser: linkedom has no table methods.
beforeEach(() => {
  const page = buildDocument();
  vi.stubGlobal('document', page);
  place = page.createElement('p');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const problem = (name: string, text = '0') => ({ name, text, fault: 'out-of-range' }) as const;

test('showFinding lets numbers stand out, in the colour of their symbol', () => {
  showFinding(place, ['B is ', { text: '4' }, ', μ is ', { text: '0.85', symbol: 'mu' }, '.']);
  expect(place.innerHTML).toBe('B is <b>4</b>, μ is <b class="mu">0.85</b>.');
});

test('showFinding does not touch a finding that says the same', () => {
  showFinding(place, ['B is ', { text: '4' }, '.']);
  const number = place.querySelector('b');
  showFinding(place, ['B is ', { text: '4' }, '.']);
  expect(place.querySelector('b')).toBe(number);
});

test('showFinding sets text, never markup', () => {
  showFinding(place, [{ text: '<img>' }]);
  expect(place.querySelector('img')).toBeNull();
});

test('showNote tells what could not be used', () => {
  showNote(place, [problem('B')], words);
  expect(place.textContent).toBe(`${words.badState} B = “0” is out of range.`);
  expect(place.hidden).toBe(false);
});

test('showNote hides when there is nothing to tell', () => {
  showNote(place, [problem('B')], words);
  showNote(place, [], words);
  expect(place.hidden).toBe(true);
});

test('showNote tells of three faults and counts the rest', () => {
  showNote(
    place,
    ['a', 'b', 'c', 'd', 'e'].map((name) => problem(name)),
    words,
  );
  expect(place.textContent).toContain('c = “0”');
  expect(place.textContent).not.toContain('d = “0”');
  expect(place.textContent).toMatch(/And 2 more\.$/);
});

test('showNote shortens what an address may hold', () => {
  showNote(place, [problem('n'.repeat(10_000), '7'.repeat(10_000))], words);
  expect(place.textContent).toContain(`${'n'.repeat(32)}… = “${'7'.repeat(32)}…”`);
  expect(place.textContent.length).toBeLessThan(200);
});

test('what is missing in the page is not written', () => {
  expect(() => {
    showFinding(null, ['a']);
    showNote(null, [problem('B')], words);
  }).not.toThrow();
});
