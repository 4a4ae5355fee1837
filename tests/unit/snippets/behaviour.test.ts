import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import made from '../../reference/behaviour.json' with { type: 'json' };

const claims = Object.values(made.held).flat();

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

test('the claims of frameworks were run as they stand in their files', () => {
  const folder = 'tests/reference/behaviour';
  const files = readdirSync(new URL(`../../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.py'))
    .sort();
  const text = files.map((name) => read(`${folder}/${name}`)).join('');
  expect(createHash('sha256').update(text).digest('hex')).toBe(made.sha256);
});

test('they were run with the versions that are asked for', () => {
  const asked = read('tests/reference/requirements.txt');
  const ran = Object.keys(made.held).map((name) => name.replace('pytorch', 'torch').split('+')[0]);
  expect(ran.filter((name) => !asked.includes(name?.replace(' ', '==') ?? '?'))).toEqual([]);
});

describe.each(claims)('$page says “$says”', ({ page, says }) => {
  test('in these words', () => {
    expect(read(`content/en/${page}.mdx`)).toContain(says);
  });
});
