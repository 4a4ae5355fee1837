import { readTables, writeTables } from '../font-names.ts';

/** Platform and encoding of a `cmap` that holds all of Unicode, and its format of ranges with one glyph. */
const unicode = { platform: 3, encoding: 10, format: 13 };
/** The outline of the only glyph that has one: a bar over the middle of its width. Without any, browsers refuse. */
const bar = { from: 0.12, to: 0.88, bottom: 0.3, top: 0.36 };

/**
 * A font as wide as another, letter by letter, and as high, that shows nothing, or a bar for every
 * letter: text that waits for the other font stands where it will stand.
 *
 * @param font TrueType, not packed; of its letters, the twin has those of the ranges
 * @param ranges first and last code points; where the font lacks the last one, as wide as the first
 * @param shows whether a reader sees that there will be text
 */
export function metricTwin(
  font: Buffer,
  ranges: readonly (readonly [number, number])[],
  shows: boolean,
): Buffer {
  const tables = new Map(readTables(font).map(({ tag, bytes }) => [tag, bytes]));
  const advanceOf = readAdvances(tables);
  const advances = [...new Set(ranges.map(([first]) => advanceOf(first)))];
  const groups = ranges.map(([first, last]) => ({
    first,
    last,
    glyph: 1 + advances.indexOf(advanceOf(first)),
  }));
  const head = Buffer.from(tableOf(tables, 'head'));
  head.writeInt16BE(1, 50); // Places of outlines as 32-bit numbers.
  const hhea = Buffer.from(tableOf(tables, 'hhea'));
  hhea.writeUInt16BE(1 + advances.length, 34);
  const maxp = Buffer.alloc(32);
  maxp.writeUInt32BE(0x10000, 0);
  maxp.writeUInt16BE(1 + advances.length, 4);
  maxp.writeUInt16BE(4, 6);
  maxp.writeUInt16BE(1, 8);
  maxp.writeUInt16BE(1, 14);
  const outlines = [1, ...advances].map((advance, glyph) =>
    glyph === 0 || shows ? barOf(advance, head.readUInt16BE(18)) : Buffer.alloc(0),
  );
  const post = Buffer.alloc(32);
  post.writeUInt32BE(0x30000, 0); // Its glyphs have no names, and neither has the font.
  return writeTables(0x10000, [
    { tag: 'OS/2', bytes: tableOf(tables, 'OS/2') },
    { tag: 'cmap', bytes: characterMap(groups) },
    { tag: 'glyf', bytes: Buffer.concat(outlines) },
    { tag: 'head', bytes: head },
    { tag: 'hhea', bytes: hhea },
    { tag: 'hmtx', bytes: metrics([0, ...advances]) },
    { tag: 'loca', bytes: places(outlines) },
    { tag: 'maxp', bytes: maxp },
    { tag: 'name', bytes: Buffer.from([0, 0, 0, 0, 0, 6]) },
    { tag: 'post', bytes: post },
  ]);
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** Reads how wide a letter is, in units of the font. */
function readAdvances(tables: ReadonlyMap<string, Buffer>): (character: number) => number {
  const [cmap, hmtx, hhea] = ['cmap', 'hmtx', 'hhea'].map((tag) => tableOf(tables, tag)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const count = hhea.readUInt16BE(34);
  const glyphs = readCharacters(cmap);
  return (character) => {
    const glyph = glyphs.get(character);
    if (glyph === undefined) throw new Error(`the font lacks ${String.fromCodePoint(character)}`);
    return hmtx.readUInt16BE(4 * Math.min(glyph, count - 1));
  };
}

/** The glyph of each character, by a `cmap` of format 4. */
export function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  );
  const start = starts.find((place) => cmap.readUInt16BE(place) === 4);
  if (start === undefined) throw new Error('the font has no cmap of format 4');
  const table = cmap.subarray(start);
  const size = table.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 14; at < 14 + size; at += 2) {
    const [last, first, delta, offset] = [0, 2 + size, 2 + 2 * size, 2 + 3 * size].map((place) =>
      table.readUInt16BE(at + place),
    ) as [number, number, number, number];
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const place = at + 2 + 3 * size + offset + 2 * (character - first);
      const glyph = offset === 0 ? character : table.readUInt16BE(place);
      if (glyph !== 0) glyphs.set(character, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

function characterMap(groups: readonly Group[]): Buffer {
  const bytes = Buffer.alloc(12 + 16 + 12 * groups.length);
  bytes.writeUInt16BE(1, 2);
  bytes.writeUInt16BE(unicode.platform, 4);
  bytes.writeUInt16BE(unicode.encoding, 6);
  bytes.writeUInt32BE(12, 8);
  bytes.writeUInt16BE(unicode.format, 12);
  bytes.writeUInt32BE(16 + 12 * groups.length, 16);
  bytes.writeUInt32BE(groups.length, 24);
  for (const [index, { first, last, glyph }] of groups.entries()) {
    for (const [place, value] of [first, last, glyph].entries())
      bytes.writeUInt32BE(value, 28 + 12 * index + 4 * place);
  }
  return bytes;
}

function metrics(advances: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * advances.length);
  for (const [index, advance] of advances.entries()) bytes.writeUInt16BE(advance, 4 * index);
  return bytes;
}

function places(outlines: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(4 * (outlines.length + 1));
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    at += outline.length;
    bytes.writeUInt32BE(at, 4 * (index + 1));
  }
  return bytes;
}

/** The outline of a bar: a contour of four points. */
function barOf(advance: number, unitsPerEm: number): Buffer {
  const [left, right] = [Math.round(advance * bar.from), Math.round(advance * bar.to)];
  const [bottom, top] = [Math.round(unitsPerEm * bar.bottom), Math.round(unitsPerEm * bar.top)];
  const bytes = Buffer.alloc(36);
  for (const [place, value] of [1, left, bottom, right, top, 3, 0].entries())
    bytes.writeInt16BE(value, 2 * place);
  bytes.fill(1, 14, 18);
  const steps = [left, right - left, 0, left - right, bottom, 0, top - bottom, 0];
  for (const [place, value] of steps.entries()) bytes.writeInt16BE(value, 18 + 2 * place);
  return bytes;
}
