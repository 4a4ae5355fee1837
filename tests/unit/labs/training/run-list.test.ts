import { expect, test } from 'vitest';
import { RunList } from '../../../../src/labs/training/client/run-list.ts';
import type { RunOptions } from '../../../../src/labs/training/client/start-run.ts';
import type { LabValues } from '../../../../src/labs/training/parameters.ts';
import type { LabFault, Report } from '../../../../src/labs/training/report.ts';
import { outcome, record } from './records.ts';
import { settingsWith } from './settings.ts';

/** A run that does what it is told, and reports what the test says. */
interface FakeRun {
  readonly settings: LabValues;
  readonly orders: string[];
  readonly options: RunOptions;
  readonly report: (report: Report) => void;
}

function listOf(most: number, digits: () => Promise<Uint8Array | LabFault | undefined> = nothing) {
  const runs: FakeRun[] = [];
  const told: string[] = [];
  let now = 0;
  const list = new RunList(
    {
      most,
      now: () => (now += 1000),
      digitsFor: digits,
      onChange: ({ id, state }) => told.push(`${id} ${state}`),
      start: (settings, options) => {
        const orders: string[] = [options.paused ? 'start paused' : 'start'];
        const order = (name: string) => () => void orders.push(name);
        const report = (said: Report) => {
          options.onReport(said, 'worker');
        };
        runs.push({ settings, orders, options, report });
        return { go: order('go'), pause: order('pause'), step: order('step'), stop: order('stop') };
      },
    },
    [record('kept')],
  );
  return { list, runs, told };
}

const nothing = () => Promise.resolve(undefined);
const turn = () => new Promise((resolve) => setTimeout(resolve));
const finished: Report = { kind: 'finished', outcome };
const states = (list: RunList) => list.records().map(({ id, state }) => `${id} ${state}`);

test('as many train as there are processors, and the others wait for their turn', async () => {
  const { list, runs } = listOf(2);
  for (const id of ['a', 'b', 'c']) list.add(id, settingsWith());
  await turn();
  expect(states(list)).toEqual(['kept finished', 'a running', 'b running', 'c waiting']);
  expect(runs).toHaveLength(2);
  runs[0]?.report(finished);
  await turn();
  expect(states(list)).toEqual(['kept finished', 'a finished', 'b running', 'c running']);
});

test('a pause gives the turn to the next, and who resumes waits for it again', async () => {
  const { list, runs } = listOf(1);
  for (const id of ['a', 'b']) list.add(id, settingsWith());
  await turn();
  list.pause('a');
  await turn();
  expect(states(list).slice(1)).toEqual(['a paused', 'b running']);
  list.resume('a');
  expect(states(list).slice(1)).toEqual(['a waiting', 'b running']);
  runs[1]?.report(finished);
  expect(states(list).slice(1)).toEqual(['a running', 'b finished']);
  expect(runs[0]?.orders).toEqual(['start', 'pause', 'go']);
});

test('one step begins a run that rests, and takes one more of it', async () => {
  const { list, runs } = listOf(1);
  list.add('a', settingsWith(), true);
  await turn();
  list.step('a');
  expect(runs[0]?.orders).toEqual(['start paused', 'step', 'pause', 'step']);
  expect(states(list)[1]).toBe('a paused');
  list.resume('a');
  expect(runs[0]?.orders.at(-1)).toBe('go');
});

test('a hidden page pauses all that trains, begins nothing, and goes on where it was', async () => {
  const { list, runs } = listOf(2);
  for (const id of ['a', 'b', 'c']) list.add(id, settingsWith());
  await turn();
  list.pause('b');
  await turn();
  list.hide(true);
  expect(states(list).slice(1)).toEqual(['a paused', 'b paused', 'c paused']);
  list.add('d', settingsWith());
  await turn();
  expect(states(list)[4]).toBe('d waiting');
  list.hide(false);
  await turn();
  expect(states(list).slice(1)).toEqual(['a running', 'b paused', 'c running', 'd waiting']);
  expect(runs[0]?.orders).toEqual(['start', 'pause', 'go']);
});

test('a page that is hidden while digits come begins its run paused', async () => {
  let arrive: (digits: Uint8Array) => void = () => undefined;
  const { list, runs } = listOf(1, () => new Promise((resolve) => (arrive = resolve)));
  list.add('a', settingsWith());
  list.hide(true);
  arrive(new Uint8Array(1));
  await turn();
  expect(runs[0]?.orders).toEqual(['start paused']);
  list.hide(false);
  expect(runs[0]?.orders).toEqual(['start paused', 'go']);
});

test('a run that is paused and resumed while digits come is begun once', async () => {
  let arrive: (digits: Uint8Array) => void = () => undefined;
  const { list, runs } = listOf(1, () => new Promise((resolve) => (arrive = resolve)));
  list.add('a', settingsWith());
  list.pause('a');
  list.resume('a');
  arrive(new Uint8Array(1));
  await turn();
  expect(runs.map(({ orders }) => orders)).toEqual([['start']]);
});

test('digits that do not come fail the run, and a retry begins it anew', async () => {
  const answers: (Uint8Array | LabFault)[] = [
    { kind: 'no-digits', detail: 'HTTP 404' },
    new Uint8Array(1),
  ];
  const { list, runs } = listOf(1, () => Promise.resolve(answers.shift()));
  list.add('a', settingsWith());
  await turn();
  expect(list.record('a')).toMatchObject({ state: 'failed', fault: { kind: 'no-digits' } });
  list.retry('a');
  await turn();
  expect(states(list)[1]).toBe('a running');
  expect(runs).toHaveLength(1);
});

test('what was stopped keeps what it came to; what was removed is gone, and its worker too', async () => {
  const { list, runs } = listOf(2);
  for (const id of ['a', 'b']) list.add(id, settingsWith());
  await turn();
  const curve = { losses: Float32Array.of(2, 1), errors: Float32Array.of(1, 0.5) };
  runs[0]?.report({ kind: 'progress', step: 2, ...curve, took: 6 });
  list.stop('a');
  list.remove('b');
  list.remove('kept');
  expect(runs.map(({ orders }) => orders.at(-1))).toEqual(['stop', 'stop']);
  expect(list.records()).toHaveLength(1);
  expect(list.record('a')).toMatchObject({ state: 'stopped', step: 2, took: 6, ...curve });
});

test('losses come together in their order, however many', async () => {
  const { list, runs } = listOf(1);
  list.add('a', settingsWith());
  await turn();
  for (let part = 0; part < 20; part += 1) {
    const losses = Float32Array.from({ length: 100 }, (_, index) => part * 100 + index);
    runs[0]?.report({ kind: 'progress', step: 100 * (part + 1), losses, errors: losses, took: 1 });
  }
  const all = list.record('a');
  expect(all?.losses).toEqual(Float32Array.from({ length: 2000 }, (_, index) => index));
  expect(all?.errors).toHaveLength(2000);
});

test('leaving ends all work and begins none', async () => {
  const { list, runs } = listOf(1);
  for (const id of ['a', 'b']) list.add(id, settingsWith());
  await turn();
  list.stopAll();
  await turn();
  expect(states(list).slice(1)).toEqual(['a stopped', 'b stopped']);
  expect(runs).toHaveLength(1);
});
