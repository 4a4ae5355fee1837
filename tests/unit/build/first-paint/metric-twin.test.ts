import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { readTables } from '../../../../src/build/font-names.ts';
import { metricTwin } from '../../../../src/build/first-paint/metric-twin.ts';

const file = new URL(
  '../../../../node_modules/katex/dist/fonts/KaTeX_Math-Italic.woff2',
  import.meta.url,
);

test('a twin is as wide and high as its font, and holds one glyph for each width', async () => {
  const font = await subsetFont(readFileSync(file), 'xyσ', { targetFormat: 'sfnt' });
  const ranges = ['x', 'y', 'σ']
    .map((letter) => letter.codePointAt(0) ?? 0)
    .map((code) => [code, code] as const);
  const twin = metricTwin(font, ranges, false);
  const tables = (bytes: Buffer) =>
    new Map(readTables(bytes).map((table) => [table.tag, table.bytes]));
  const [own, original] = [tables(twin), tables(font)];
  // Ascent and descent.
  expect(own.get('hhea')?.subarray(4, 10)).toEqual(original.get('hhea')?.subarray(4, 10));
  const widths = new Set([0, 4, 8, 12].map((place) => original.get('hmtx')?.readUInt16BE(place)));
  for (const place of [4, 8]) expect(widths).toContain(own.get('hmtx')?.readUInt16BE(place));
  expect(twin.length).toBeLessThan(1000);
});
