import { expect, test } from 'vitest';
import { cardSvg } from '../../../src/previews/card.ts';
import { wrapText } from '../../../src/previews/wrap-text.ts';
import { writeCard } from '../../../src/previews/write-card.ts';
import { importFigure } from '../figures/figure-states.ts';

test('a text breaks between words, and a syllable of Hangul is wider than a letter', () => {
  expect(wrapText('one two three', 5)).toEqual(['one two', 'three']);
  expect(wrapText('정규화 정규화', 5)).toEqual(['정규화', '정규화']);
  expect(wrapText('word', 1)).toEqual(['word']);
});

const figure = await importFigure('axes-explorer');

test('a card is a PNG of 1200 by 630, of plain colours only', () => {
  const svg = cardSvg({ language: 'ko', title: '딥러닝의 <정규화>', description: '', figure });
  expect(svg).not.toMatch(/color-mix|var\(--|&nbsp;/);
  expect(svg).toContain('딥러닝의 &lt;정규화>');
  const png = Buffer.from(writeCard(svg));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
}, 30_000);

test('the letters of a title are painted, Hangul too', () => {
  const [bare, titled] = ['', '정규화'].map(
    (title) => writeCard(cardSvg({ language: 'en', title, description: '' })).length,
  );
  expect(titled).toBeGreaterThan((bare ?? 0) + 500);
}, 30_000);
