import { expect, test } from 'vitest';
import { checks, type Check } from '../../../src/tooling/checks.ts';
import type { Outcome } from '../../../src/tooling/closing-line.ts';
import { runTogether } from '../../../src/tooling/run-together.ts';

/** Runs made-up checks, each for as many turns as it has commands; gives which ran beside which. */
async function watch(given: readonly Check[], failing: readonly string[] = []) {
  const running = new Set<string>();
  const beside: Record<string, string[]> = {};
  const known: Record<string, readonly string[]> = {};
  const outcomes = await runTogether(given, async ({ name, commands }, earlier) => {
    known[name] = earlier.map((outcome) => outcome.name);
    running.add(name);
    for (const one of running) {
      const others = [...running].filter((other) => other !== one);
      beside[one] = [...new Set([...(beside[one] ?? []), ...others])];
    }
    for (let left = commands.length; left > 0; left -= 1) await new Promise(setImmediate);
    running.delete(name);
    const result = failing.includes(name) ? 'failed' : 'passed';
    return { name, result, seconds: commands.length } satisfies Outcome;
  });
  return { beside, known, outcomes };
}

const long = ['', '', '', '', '', ''];

test('two checks run at a time, and no third', async () => {
  const given = ['a', 'b', 'c'].map((name) => ({ name, commands: long }));
  const { beside } = await watch(given);
  // The third starts when the first has ended.
  expect(beside).toEqual({ a: ['b'], b: ['a', 'c'], c: ['b'] });
});

test('a check that needs or follows another starts when that has ended, even badly', async () => {
  const given = [
    { name: 'build', commands: long },
    { name: 'types', commands: [''], after: 'build' },
    { name: 'browser', commands: [''], needs: 'build' },
    { name: 'terms', commands: [''] },
  ];
  const { known, beside } = await watch(given, ['build']);
  expect(known['types']).toContain('build');
  expect(known['browser']).toContain('build');
  expect(beside['build']).toEqual(['terms']);
});

test('a check that keeps the machine busy runs alone', async () => {
  const given = [
    { name: 'a', commands: [''] },
    { name: 'unit', commands: long, alone: true },
    { name: 'b', commands: long },
  ];
  const { beside } = await watch(given);
  expect(beside['unit']).toEqual([]);
});

test('the outcomes come in the order of the checks', async () => {
  const given = [
    { name: 'slow', commands: long },
    { name: 'fast', commands: [''] },
  ];
  const { outcomes } = await watch(given);
  expect(outcomes.map(({ name }) => name)).toEqual(['slow', 'fast']);
});

test('every check that another waits for is one of the checks, and stands before it', () => {
  for (const [index, { needs, after }] of checks.entries()) {
    const earlier = checks.slice(0, index).map(({ name }) => name);
    for (const name of [needs, after]) if (name !== undefined) expect(earlier).toContain(name);
  }
});
