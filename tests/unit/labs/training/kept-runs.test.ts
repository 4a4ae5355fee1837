import { describe, expect, test } from 'vitest';
import {
  keepKey,
  mostCharacters,
  readKept,
  writeKept,
  type Store,
} from '../../../../src/labs/training/keep/kept-runs.ts';
import { pack, unpack } from '../../../../src/labs/training/keep/pack.ts';
import { record } from './records.ts';

/** A storage in memory that holds so many characters. */
function storage(room = Infinity): Store & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}

const denied = (): Store => {
  throw new DOMException('denied', 'SecurityError');
};

describe('packing', () => {
  test('gives back every bit', () => {
    const value = {
      losses: Float32Array.of(0.1, NaN, Infinity, -0, 1e-42),
      counts: Uint32Array.of(0, 0xffffffff),
      error: NaN,
      text: '~',
      list: [-Infinity, 0.1 + 0.2, null],
    };
    expect(unpack(pack(value))).toEqual(value);
  });

  test('takes long arrays', () => {
    const long = Float32Array.from({ length: 100_000 }, (_, index) => index / 7);
    expect(unpack(pack(long))).toEqual(long);
  });
});

describe('runs that are kept', () => {
  test('come back as they were', () => {
    const store = storage();
    const runs = [record('a'), record('b', { task: 'adding', norm: 'layer' })];
    expect(writeKept(() => store, runs)).toBeUndefined();
    expect(readKept(() => store)).toEqual({ runs });
  });

  test('have stopped, where they were going on', () => {
    const store = storage();
    const { outcome: _, ...rest } = record('a');
    writeKept(() => store, [{ ...rest, state: 'running' }]);
    expect(readKept(() => store).runs[0]?.state).toBe('stopped');
  });

  test('leave nothing behind when the last is removed', () => {
    const store = storage();
    writeKept(() => store, [record('a')]);
    writeKept(() => store, []);
    expect(store.items.size).toBe(0);
    expect(readKept(() => store)).toEqual({ runs: [] });
  });

  test('are none where there is no storage, which is told', () => {
    expect(readKept(denied)).toEqual({ runs: [], fault: 'unavailable' });
    expect(writeKept(denied, [record('a')])).toBe('unavailable');
  });

  test('lose the oldest where the storage is full, which is told', () => {
    const one = pack(record('a')).length;
    const store = storage(2 * one + 10);
    expect(writeKept(() => store, [record('a'), record('b'), record('c')])).toBe('too-many');
    expect(readKept(() => store).runs.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(writeKept(() => storage(10), [record('a')])).toBe('unavailable');
  });

  test('take no more room than is theirs', () => {
    const store = storage();
    const losses = new Float32Array(mostCharacters / 16);
    const runs = ['a', 'b', 'c'].map((id) => record(id, {}, { losses }));
    expect(writeKept(() => store, runs)).toBe('too-many');
    expect(readKept(() => store).runs.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(store.items.get(keepKey)?.length).toBeLessThan(mostCharacters);
  });
});

describe('what others left in the storage', () => {
  const whole = record('whole');
  test.each([
    ['no JSON', 'hello'],
    ['no list', '{"a":1}'],
    ['cut off', pack([whole]).slice(0, -20)],
    ['broken base64', pack([whole]).replace('"data":"', '"data":"%%%')],
  ])('is left out, and told: %s', (_, text) => {
    const store = storage();
    store.setItem(keepKey, text);
    expect(readKept(() => store)).toEqual({ runs: [], fault: 'broken' });
  });

  test.each([
    ['a number', 3],
    ['settings of another form', { ...whole, settings: { ...whole.settings, B: 3 } }],
    ['an unknown normalization', { ...whole, settings: { ...whole.settings, norm: 'power' } }],
    ['no losses', { ...whole, losses: [1, 2] }],
    ['a broken checkpoint', { ...whole, checkpoints: [{ step: 0 }] }],
    ['a broken layer', { ...whole, checkpoints: [{ ...whole.checkpoints[0], layers: [{}] }] }],
    ['no outcome of a finished run', { ...whole, outcome: undefined }],
    ['weights that are none', { ...whole, outcome: { ...whole.outcome, weights: { a: 1 } } }],
    ['a broken plan', { ...whole, plan: { steps: 1 } }],
    ['a plan of unknown kernels', { ...whole, plan: { ...whole.plan, kernels: 'quantum' } }],
    ['the same run twice', whole],
  ])('costs no other run, and is told: %s', (_, broken) => {
    const store = storage();
    store.setItem(keepKey, pack([whole, broken]));
    const { runs, fault } = readKept(() => store);
    expect(runs[0]).toEqual(whole);
    expect(runs).toHaveLength(1);
    expect(fault).toBe('broken');
  });
});
