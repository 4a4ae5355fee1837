/** Names of a font by their number in the OpenType specification: 1 is the family, 13 the licence. */
export type FontNames = Readonly<Record<number, string>>;

/** A part of a font's file, by its tag: `name`, `glyf`. */
export interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** The numbers of all names that a font may have. */
export const allNames: readonly number[] = Array.from({ length: 300 }, (_, number) => number);

/** Names that say whose work it is: copyright, trademark, makers, their addresses, the licence. */
const credits = new Set([0, 7, 8, 9, 11, 12, 13, 14]);
/** Windows, Unicode, English of the United States: what every system reads. */
const record = { platform: 3, encoding: 1, language: 0x409 };

/** Reads the names of a font (TrueType or OpenType, not packed), in English. */
export function readFontNames(font: Buffer): FontNames {
  const bytes = readTables(font).find(({ tag }) => tag === 'name')?.bytes;
  if (!bytes) throw new Error('the font has no names');
  const storage = bytes.readUInt16BE(4);
  const records = Array.from({ length: bytes.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index;
    const [platform = 0, , language = 0, number = 0, length = 0, offset = 0] = [
      0, 2, 4, 6, 8, 10,
    ].map((place) => bytes.readUInt16BE(at + place));
    const text = bytes.subarray(storage + offset, storage + offset + length);
    return { platform, language, number, text: Buffer.from(text).swap16().toString('utf16le') };
  });
  const english = records.filter(
    ({ platform, language }) => platform === record.platform && language === record.language,
  );
  return Object.fromEntries(english.map(({ number, text }) => [number, text]));
}

/** A font with other names. */
export function renameFont(font: Buffer, rename: (text: string) => string): Buffer {
  const names = Object.entries(readFontNames(font)).map(([number, text]): [string, string] => [
    number,
    credits.has(Number(number)) ? text : rename(text),
  ]);
  const bytes = nameTable(Object.fromEntries(names));
  const tables = readTables(font).map((table) =>
    table.tag === 'name' ? { ...table, bytes } : table,
  );
  return writeTables(font.readUInt32BE(0), tables);
}

function nameTable(names: FontNames): Buffer {
  const entries = Object.entries(names).map(([number, text]) => ({
    number: Number(number),
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }));
  const header = Buffer.alloc(6 + 12 * entries.length);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { number, bytes }] of entries.entries()) {
    const values = [
      record.platform,
      record.encoding,
      record.language,
      number,
      bytes.length,
      offset,
    ];
    for (const [place, value] of values.entries()) {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    }
    offset += bytes.length;
  }
  return Buffer.concat([header, ...entries.map(({ bytes }) => bytes)]);
}

/** Takes a font (TrueType or OpenType, not packed) apart. */
export function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = font.readUInt32BE(at + 8);
    const bytes = font.subarray(offset, offset + font.readUInt32BE(at + 12));
    return { tag: font.toString('latin1', at, at + 4), bytes };
  });
}

/**
 * Puts a font together.
 *
 * @param version its first four bytes, which say of which kind it is
 */
export function writeTables(version: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + 16 * tables.length);
  directory.writeUInt32BE(version, 0);
  const search = [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)];
  for (const [index, value] of search.entries()) directory.writeUInt16BE(value, 4 + 2 * index);
  let offset = directory.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + 16 * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(bytes), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    offset += padded(bytes).length;
  }
  return Buffer.concat([directory, ...tables.map(({ bytes }) => padded(bytes))]);
}

/** Tables begin at multiples of four bytes. */
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

function checksum(bytes: Buffer): number {
  const words = padded(bytes);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
