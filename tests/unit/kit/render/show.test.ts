import { beforeEach, expect, test } from 'vitest';
import { figureWords } from '../../../../src/i18n/figure-words.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { showNote } from '../../../../src/kit/render/show-note.ts';
import { showFinding, showTable } from '../../../../src/kit/render/show.ts';

const words = figureWords.en;
let place: HTMLElement;

beforeEach(() => {
  place = buildDocument().createElement('p');
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

const headings = ['Size', 'Name'];

test('showTable writes headings, numbers for reading, and texts as they are', () => {
  showTable(place, { headings, rows: [[-0.123456789, '<b>']] }, words);
  expect(place.innerHTML).toBe(
    '<table><thead><tr><th scope="col">Size</th><th scope="col">Name</th></tr></thead>' +
      '<tbody><tr><th scope="row">\u22120.123457</th><td>&lt;b&gt;</td></tr></tbody></table><p></p>',
  );
});

test('showTable shows thirty rows, says how many there are, and gives way to the next table', () => {
  const rows = Array.from({ length: 31 }, (_, index) => [index, 'a']);
  for (const shown of [rows, rows.slice(1)]) {
    showTable(place, { headings, rows: shown }, words);
    expect(place.querySelectorAll('tbody tr')).toHaveLength(30);
    expect(place.querySelector('p')?.textContent).toBe(
      shown === rows ? words.tableShort(30, 31) : '',
    );
  }
  expect(place.querySelectorAll('table')).toHaveLength(1);
});

test('what is missing in the page is not written', () => {
  expect(() => {
    showFinding(null, ['a']);
    showNote(null, [problem('B')], words);
    showTable(null, { headings: [], rows: [] }, words);
  }).not.toThrow();
});
