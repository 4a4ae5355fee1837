import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { frameworks, snippetMethods, snippetOf } from '../../../src/site/code/snippets.ts';
import made from '../../reference/snippets.json' with { type: 'json' };

/** The largest difference that is accepted, relative to the largest number: Python runs in single. */
const tolerance = 3e-6;

type Outputs = Readonly<Record<string, Float64Array>>;
type PerFramework = Readonly<Record<(typeof frameworks)[number], Outputs>>;

interface Made {
  readonly sha256: string;
  readonly outputs: Readonly<Record<string, readonly number[]>>;
}

const results: Readonly<Record<string, Readonly<Record<string, Made>>>> = made.methods;

/** What a method's `core.ts` computes, for a framework where they differ. */
async function coreOutputs(method: string, framework: (typeof frameworks)[number]) {
  const { outputs } = (await import(`../../../src/snippets/${method}/core.ts`)) as {
    outputs: Outputs | PerFramework;
  };
  return 'pytorch' in outputs ? (outputs as PerFramework)[framework] : outputs;
}

function relativeError(actual: Float64Array | undefined, expected: readonly number[]): number {
  if (actual?.length !== expected.length) return Infinity;
  const size = Math.max(...expected.map(Math.abs));
  return Math.max(...expected.map((value, i) => Math.abs((actual[i] ?? NaN) - value))) / size;
}

test('the committed outputs are of the methods that have snippets, and of no other', () => {
  expect(Object.keys(results)).toEqual([...snippetMethods].sort());
});

test('the page of code names the versions that ran it', () => {
  const versions: Readonly<Record<string, string>> = made.versions;
  const minor = (name: string) => /^\d+\.\d+/.exec(versions[name] ?? '')?.[0] ?? 'unknown';
  const named = [`PyTorch ${minor('torch')}`, `Keras ${minor('keras')}`, `Flax ${minor('flax')}`];
  for (const language of languages) {
    const page = new URL(`../../../content/${language}/compare/code.mdx`, import.meta.url);
    const text = readFileSync(page, 'utf8');
    expect(named.filter((name) => !text.includes(name))).toEqual([]);
  }
});

describe.each(snippetMethods)('%s', (method) => {
  test.each(frameworks)('with %s gives what the core gives', async (framework) => {
    const expected = results[method]![framework]!.outputs;
    const actual = await coreOutputs(method, framework);
    expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, values] of Object.entries(expected)) {
      expect(relativeError(actual[name], values), name).toBeLessThan(tolerance);
    }
  });

  test.each(frameworks)('with %s was run as it stands in its file', (framework) => {
    const file = new URL(`../../../src/snippets/${method}/with_${framework}.py`, import.meta.url);
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      results[method]![framework]!.sha256,
    );
  });

  test.each([...frameworks, 'core'] as const)('%s shows its lines, none too long', (language) => {
    const lines = snippetOf(method, language).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    const most = language === 'core' ? 88 : 60;
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(most);
  });
});
