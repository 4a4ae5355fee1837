import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startRun, type RunPlace } from '../../../../../src/labs/training/client/start-run.ts';
import type { Order, Report } from '../../../../../src/labs/training/report.ts';
import { settingsWith } from '../settings.ts';

/** A worker that does nothing but note what it is told. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly orders: Order[] = [];
  isGone = false;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }

  postMessage(order: Order): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.isGone = true;
  }

  say(data: Report): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

const settings = settingsWith({ task: 'moons', examples: 250, B: 64, epochs: 1, depth: 1 });

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('location', { protocol: 'http:' });
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Starts a run; what it reports, and who does it, is noted. */
function start(paused = false) {
  const heard: [Report, RunPlace][] = [];
  const handle = startRun(settings, {
    paused,
    onReport: (report, place) => heard.push([report, place]),
  });
  return { handle, heard, kinds: () => heard.map(([{ kind }, place]) => `${kind} ${place}`) };
}

function worker(): FakeWorker {
  const [only, ...others] = FakeWorker.made;
  if (only === undefined || others.length > 0) throw new Error('a run has one worker');
  return only;
}

const finished: Report = {
  kind: 'finished',
  outcome: {
    running: { loss: 0, error: 0, count: 1 },
    batch: { loss: 0, error: 0, count: 1 },
    weights: {},
  },
};

describe('a run in a worker', () => {
  test('gives orders to it, and hears its reports', () => {
    const { handle, kinds } = start();
    handle.pause();
    handle.step();
    handle.go();
    expect(worker().orders.map(({ kind }) => kind)).toEqual(['start', 'pause', 'step', 'go']);
    worker().say({ kind: 'paused', step: 3 });
    expect(kinds()).toEqual(['paused worker']);
  });

  test.each([finished, { kind: 'failed', fault: { kind: 'no-memory' } } as const])(
    'frees it after $kind',
    (report) => {
      const { handle, kinds } = start();
      worker().say(report);
      expect(worker().isGone).toBe(true);
      expect(kinds()).toEqual([`${report.kind} worker`]);
      handle.go();
      expect(worker().orders).toHaveLength(1);
    },
  );

  test('that is stopped reports nothing more', () => {
    const { handle, heard } = start();
    handle.stop();
    expect(worker().isGone).toBe(true);
    worker().say({ kind: 'paused', step: 3 });
    worker().break('late');
    expect(heard).toEqual([]);
  });

  test('fails when its worker breaks under way: it is not begun anew', () => {
    const { heard } = start();
    worker().say({ kind: 'paused', step: 3 });
    worker().break('it broke');
    const fault = { kind: 'unexpected', detail: 'it broke' };
    expect(heard.at(-1)).toEqual([{ kind: 'failed', fault }, 'worker']);
    expect(worker().isGone).toBe(true);
  });
});

describe('a run that no worker can do', () => {
  test('is done by the page when the worker is refused before its first word', async () => {
    const { handle, kinds } = start(true);
    handle.step();
    worker().break('refused');
    expect(worker().isGone).toBe(true);
    await vi.waitFor(() => {
      expect(kinds().at(-1)).toBe('paused page');
    });
    // The order that the worker never obeyed was not lost, nor was the one to wait.
    expect(kinds().filter((kind) => kind === 'progress page')).toHaveLength(1);
    handle.go();
    await vi.waitFor(() => {
      expect(kinds().at(-1)).toBe('finished page');
    });
  });

  test.each([
    [
      'is refused at once',
      () => {
        vi.stubGlobal('Worker', () => {
          throw new DOMException('no', 'SecurityError');
        });
      },
    ],
    [
      'would be refused from a disk',
      () => {
        vi.stubGlobal('location', { protocol: 'file:' });
      },
    ],
  ])('is done by the page when one %s', async (_, refuse) => {
    refuse();
    const { kinds } = start();
    await vi.waitFor(() => {
      expect(kinds().at(-1)).toBe('finished page');
    });
    expect(kinds()[0]).toBe('planned page');
    expect(FakeWorker.made).toEqual([]);
  });

  test('ends when it is stopped', async () => {
    vi.stubGlobal('location', { protocol: 'file:' });
    const { handle, heard, kinds } = start();
    await vi.waitFor(() => {
      expect(kinds()).toContain('planned page');
    });
    handle.stop();
    const told = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(told);
  });
});
