import { describe, expect, test } from 'vitest';
import { DeviceSpeed, speedKey } from '../../../../../src/labs/training/client/device-speed.ts';
import type { startRun } from '../../../../../src/labs/training/client/start-run.ts';
import { speedOf } from '../../../../../src/labs/training/estimate.ts';
import type { Report } from '../../../../../src/labs/training/report.ts';
import { settingsWith } from '../settings.ts';

/** A storage that holds what it is given. */
function storage(first?: string) {
  const kept = new Map(first === undefined ? [] : [[speedKey, first]]);
  return {
    kept,
    open: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }),
  };
}

const forbidden = () => {
  throw new DOMException('no', 'SecurityError');
};

/** Reports of a run whose steps take a millisecond each, after ten slow ones. */
const start: typeof startRun = (_, { onReport }) => {
  const told = (took: number): Report => ({
    kind: 'progress',
    step: 10,
    losses: new Float32Array(10),
    errors: new Float32Array(10),
    took,
  });
  void Promise.resolve().then(() => {
    for (const took of [900, 900, 900, 900, 900, 10, 10]) onReport(told(took), 'worker');
    const score = { loss: 0, error: 0, count: 1 };
    const outcome = { running: score, batch: score, weights: {} };
    onReport({ kind: 'finished', outcome }, 'worker');
  });
  const nothing = () => undefined;
  return { go: nothing, pause: nothing, step: nothing, stop: nothing };
};

describe('the speed of a device', () => {
  test('is measured once, past the first slow steps, and kept', async () => {
    const { kept, open } = storage();
    const speed = new DeviceSpeed(open, start);
    expect(speed.known).toBeUndefined();
    const [one, other] = await Promise.all([speed.measure(), speed.measure()]);
    expect(one).toBe(other);
    // A small dense net takes about a seventh of a millisecond where it was measured.
    expect(one).toBeGreaterThan(0.05);
    expect(one).toBeLessThan(1);
    expect(new DeviceSpeed(open, start).known).toBe(Number(kept.get(speedKey)));
  });

  test('is learned from runs, half way each, and not from short ones', () => {
    const speed = new DeviceSpeed(storage('4').open, start);
    const settings = settingsWith();
    speed.learn({ settings, step: 10, took: 20 });
    expect(speed.known).toBe(4);
    const took = 1000;
    const found = speedOf(settings, 500, took);
    speed.learn({ settings, step: 500, took });
    expect(speed.known).toBeCloseTo(Math.sqrt(4 * found), 12);
  });

  test.each(['', 'fast', '-1', '0', 'Infinity', '1e9'])('is not taken from “%s”', (text) => {
    expect(new DeviceSpeed(storage(text).open, start).known).toBeUndefined();
  });

  test('is measured on each visit where nothing may be kept', async () => {
    const speed = new DeviceSpeed(forbidden, start);
    expect(await speed.measure()).toBeGreaterThan(0);
    expect(speed.known).toBeGreaterThan(0);
  });

  test('stays unknown where no run can start', async () => {
    const failing: typeof startRun = (settings, options) => {
      options.onReport({ kind: 'failed', fault: { kind: 'no-memory' } }, 'page');
      return start(settings, { ...options, onReport: () => undefined });
    };
    expect(await new DeviceSpeed(storage().open, failing).measure()).toBeUndefined();
  });
});
