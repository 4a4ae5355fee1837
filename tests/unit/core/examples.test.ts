import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';

const folder = new URL('../../../src/core/', import.meta.url);

type Run = (...scope: unknown[]) => Promise<void>;

interface Example {
  readonly title: string;
  readonly lines: readonly string[];
}

function examplesOf(file: string): Example[] {
  const source = readFileSync(new URL(file, folder), 'utf8');
  const blocks = source.matchAll(
    / \* @example\n((?: \* (?!@).*\n)+)[\s\S]*?export (?:async )?function (\w+)/g,
  );
  return Array.from(blocks, ([, body = '', name]) => ({
    title: `${name} (${file})`,
    lines: body.split('\n').map((line) => line.replace(/^ \* /, '')),
  }));
}

/** Runs an example with every export of the core in scope; `expression // => value` is a claim. */
async function run({ lines }: Example): Promise<[unknown, unknown][]> {
  const code = lines.map((line) => {
    const claim = /^(.*?);? \/\/ => (.*)$/.exec(line);
    return claim === null ? line : `claims.push([${claim[1]}, ${claim[2]}]);`;
  });
  const claims: [unknown, unknown][] = [];
  // oxlint-disable-next-line typescript/no-implied-eval -- the examples are our own source
  const example = new Function(
    'claims',
    ...Object.keys(core),
    `return (async () => {\n${code.join('\n')}\n})();`,
  ) as Run;
  await example(claims, ...Object.values(core));
  return claims;
}

/** Numbers to 15 digits, so that an example can say 0.3 where arithmetic gives its neighbour. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (value instanceof Float32Array || value instanceof Float64Array) {
    return [value.constructor.name, ...Array.from(value, rounded)];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const examples = files.filter((file) => file.endsWith('.ts')).flatMap(examplesOf);

test.each(examples)('the example of $title is true', async (example) => {
  const claims = await run(example);
  expect(claims.length).toBeGreaterThan(0);
  for (const [value, expected] of claims) expect(rounded(value)).toEqual(rounded(expected));
});

test('every function that the core exports has an example', () => {
  const functions = Object.entries(core).filter(([, value]) => typeof value === 'function');
  const named = new Set(examples.map(({ title }) => title.split(' ')[0]));
  expect(functions.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
});
