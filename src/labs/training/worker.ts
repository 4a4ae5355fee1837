import { createDriver } from './drive.ts';
import type { Order, Report } from './report.ts';
import { soonAfterMessages } from './soon.ts';
import { buffersIn } from './transferable.ts';

/** What a worker sees of the world, as far as this one looks: the compiler knows pages only. */
interface WorkerScope {
  postMessage: (report: Report, transfer: readonly Transferable[]) => void;
  addEventListener: (name: 'message', listen: (event: MessageEvent<Order>) => void) => void;
}

const scope = globalThis as unknown as WorkerScope;

const driver = createDriver({
  post: (report) => {
    scope.postMessage(report, buffersIn(report));
  },
  now: () => performance.now(),
  soon: soonAfterMessages(),
  slice: 30,
});

scope.addEventListener('message', ({ data }) => {
  driver.obey(data);
});
