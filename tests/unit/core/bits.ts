import { createRandom, sampleStudentT } from '../../../src/core/index.ts';
import * as elementary from '../../../src/core/elementary.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import type { NamedMethod } from '../../method-contract/method.ts';
import { randomCase } from '../../method-contract/random-case.ts';

/** FNV-1a over the bytes of numbers, as eight hexadecimal digits. */
export function hashOf(values: Iterable<number>): string {
  const bytes = new Uint8Array(Float64Array.from(values).buffer);
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Hashes of samples and elementary functions, to be compared between machines. */
export function sampleHashes(): Record<string, string> {
  const random = createRandom(2024);
  const result: Record<string, string> = {
    uniform: hashOf(Array.from({ length: 1000 }, random.uniform)),
    normal: hashOf(Array.from({ length: 1000 }, random.normal)),
    exponential: hashOf(Array.from({ length: 1000 }, random.exponential)),
    studentT: hashOf(Array.from({ length: 1000 }, () => sampleStudentT(random, 3))),
  };
  const { pow, ...unary } = elementary;
  const arguments_ = Array.from({ length: 2000 }, () => random.normal() * 10);
  for (const [name, f] of Object.entries(unary)) result[name] = hashOf(arguments_.map(f));
  result['pow'] = hashOf(arguments_.map((x, i) => pow(Math.abs(x), (i % 7) / 3)));
  return result;
}

/** The hash of a method's results on ten random cases. */
export function methodHash(method: NamedMethod): string {
  const values = Array.from({ length: 10 }, (_, seed) => {
    const outputs = Object.values(method.run(randomCase(method, seed)));
    return outputs.flatMap((output) => Array.from(output ?? []));
  });
  return hashOf(values.flat());
}

/**
 * Hashes of samples, elementary functions and every method.
 *
 * @param files the names of the methods' files, which a browser cannot list
 */
export async function hashes(files: readonly string[]): Promise<Record<string, string>> {
  const methods = await loadMethods(files);
  const ofMethods = methods.map((method) => [method.name, methodHash(method)] as const);
  return { ...sampleHashes(), ...Object.fromEntries(ofMethods) };
}
