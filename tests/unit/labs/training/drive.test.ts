import { describe, expect, test, vi } from 'vitest';
import { createDriver, type Driver } from '../../../../src/labs/training/drive.ts';
import type { LabValues } from '../../../../src/labs/training/parameters.ts';
import type { Order, Report } from '../../../../src/labs/training/report.ts';
import { buffersIn } from '../../../../src/labs/training/transferable.ts';
import { digitBytes, settingsWith } from './settings.ts';

/** Seconds of work, with a checkpoint after every second step. */
const settings = settingsWith({ task: 'moons', examples: 1000, B: 64, epochs: 3, depth: 1 });

/** A channel without a clock: each piece takes a millisecond, and the test says when to go on. */
function channel(slice: number) {
  const reports: Report[] = [];
  let clock = 0;
  let next: (() => void) | undefined;
  const driver: Driver = createDriver({
    post: (report) => reports.push(report),
    now: () => (clock += 1),
    soon: (goOn) => (next = goOn),
    slice,
  });
  return {
    driver,
    reports,
    /** Does the next slice; tells whether there was one. */
    slice: (): boolean => {
      const goOn = next;
      next = undefined;
      goOn?.();
      return goOn !== undefined;
    },
    start: async (some: Partial<Extract<Order, { kind: 'start' }>> = {}): Promise<void> => {
      driver.obey({ kind: 'start', settings, paused: false, ...some });
      await vi.waitFor(() => {
        expect(reports).not.toHaveLength(0);
      });
    },
  };
}

const kindsOf = (reports: readonly Report[]) => reports.map(({ kind }) => kind);

/** The run as it was told, whatever slices it came in. */
function toldBy(reports: readonly Report[]) {
  const progress = reports.filter((report) => report.kind === 'progress');
  return {
    losses: progress.flatMap(({ losses }) => [...losses]),
    errors: progress.flatMap(({ errors }) => [...errors]),
    checkpoints: reports.filter(({ kind }) => kind === 'checkpoint'),
    last: reports.at(-1),
  };
}

async function uninterrupted() {
  const { start, slice, reports } = channel(1e9);
  await start();
  while (slice());
  return reports;
}

describe('a run that is driven', () => {
  test('tells its plan, steps before the checkpoint that follows them, and its outcome', async () => {
    const reports = await uninterrupted();
    const kinds = kindsOf(reports);
    expect([kinds[0], kinds[1], kinds.at(-1)]).toEqual(['planned', 'checkpoint', 'finished']);
    let steps = 0;
    for (const report of reports) {
      if (report.kind === 'progress') {
        steps += report.losses.length;
        expect(report.step).toBe(steps);
        expect(report.took).toBe(report.losses.length);
      }
      if (report.kind === 'checkpoint') expect(report.checkpoint.step).toBe(steps);
    }
    expect(steps).toBe(45);
  });

  test('gives the same in slices of one piece, paused after every third', async () => {
    const { driver, start, slice, reports } = channel(1);
    await start();
    for (let turn = 1; slice(); turn += 1) {
      if (turn % 3 !== 0) continue;
      driver.obey({ kind: 'pause' });
      const told = reports.length;
      slice();
      expect(reports).toHaveLength(told);
      driver.obey({ kind: 'go' });
    }
    expect(toldBy(reports)).toEqual(toldBy(await uninterrupted()));
    expect(kindsOf(reports)).toContain('paused');
  });

  test('waits after its plan when it is to, and gives the same step by step', async () => {
    const { driver, start, slice, reports } = channel(5);
    await start({ paused: true });
    expect(slice()).toBe(false);
    expect(reports.slice(1)).toEqual([{ kind: 'paused', step: 0 }]);
    for (let step = 1; step <= 45; step += 1) {
      driver.obey({ kind: 'step' });
      while (slice());
      if (step < 45) expect(reports.at(-1)).toEqual({ kind: 'paused', step });
    }
    expect(toldBy(reports)).toEqual(toldBy(await uninterrupted()));
  });

  test('does a step with its checkpoint, as many as it is asked for, and then waits', async () => {
    const { driver, start, slice, reports } = channel(1);
    await start({ paused: true });
    for (let i = 0; i < 4; i += 1) driver.obey({ kind: 'step' });
    while (slice());
    const checkpoints = reports.filter((report) => report.kind === 'checkpoint');
    expect(checkpoints.map(({ checkpoint }) => checkpoint.step)).toEqual([0, 2, 4]);
    expect(reports.at(-1)).toEqual({ kind: 'paused', step: 4 });
  });

  test('one step after a pause within a checkpoint is a whole step', async () => {
    const { driver, start, slice, reports } = channel(1);
    await start({ paused: true });
    driver.obey({ kind: 'step' });
    driver.obey({ kind: 'step' });
    const told = () => reports.findLast((report) => report.kind === 'progress')?.step;
    while (told() !== 2) slice();
    slice();
    driver.obey({ kind: 'pause' });
    expect(reports.at(-1)).toEqual({ kind: 'paused', step: 2 });
    driver.obey({ kind: 'step' });
    while (slice());
    expect(reports.at(-1)).toEqual({ kind: 'paused', step: 3 });
  });

  test('one step while it goes is the last before it waits', async () => {
    const { driver, start, slice, reports } = channel(1);
    await start();
    const told = () => reports.findLast((report) => report.kind === 'progress')?.step;
    while (told() !== 5) slice();
    driver.obey({ kind: 'step' });
    while (slice());
    expect(reports.at(-1)).toEqual({ kind: 'paused', step: 6 });
  });

  test('says nothing more once it is stopped, and cannot be paused after its end', async () => {
    const { driver, start, slice, reports } = channel(1);
    await start();
    slice();
    driver.stop();
    const before = reports.length;
    while (slice());
    driver.obey({ kind: 'go' });
    expect(reports).toHaveLength(before);
    const other = channel(1e9);
    await other.start();
    while (other.slice());
    other.driver.obey({ kind: 'pause' });
    expect(other.reports.at(-1)?.kind).toBe('finished');
  });
});

describe('a run that cannot be', () => {
  const faultOf = async (some: Partial<LabValues>, digits?: Uint8Array) => {
    const { start, reports } = channel(1);
    await start({ settings: settingsWith(some), ...(digits && { digits }) });
    expect(reports).toHaveLength(1);
    return reports[0];
  };

  test('names the setting that is impossible', async () => {
    const fault = { kind: 'impossible', name: 'norm' };
    expect(await faultOf({ task: 'moons', norm: 'instance' })).toEqual({ kind: 'failed', fault });
  });

  test('says what is wrong with digits that broke on their way', async () => {
    const cut = await faultOf({}, digitBytes.slice(0, 1000));
    expect(cut).toMatchObject({ fault: { kind: 'broken-digits' } });
    expect(cut).toHaveProperty('fault.detail', expect.stringContaining('1000 bytes'));
    const changed = digitBytes.slice();
    changed[5000] = 255 - (changed[5000] ?? 0);
    const fault = { kind: 'broken-digits', detail: expect.stringContaining('checksum') as string };
    expect(await faultOf({}, changed)).toEqual({ kind: 'failed', fault });
    expect(await faultOf({})).toMatchObject({ fault: { kind: 'broken-digits' } });
  });
});

test('every array of a message is handed over once', () => {
  const [a, b] = [new Float32Array(2), new Uint32Array(3)];
  expect(buffersIn({ kind: 'x', list: [{ a }, { b, again: a }], none: undefined })).toEqual([
    a.buffer,
    b.buffer,
  ]);
  expect(buffersIn('text')).toEqual([]);
});
