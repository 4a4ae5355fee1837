/** An event of the worker, which the browser keeps alive until its work is done. */
export interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page asks for a file. */
export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** A page says something, and may wait at a port for the answer. */
export interface PageMessage extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Events {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly fetch: FetchEvent;
  readonly message: PageMessage;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void;
}

/** What a service worker sees of the world, as far as ours looks: the compiler knows pages only. */
export const worker = globalThis as unknown as WorkerScope;

/** Where the site lies, ending with a slash. */
export const home = worker.registration.scope;

/** What the caches of this site are called: many sites may share one host, and its caches. */
export const cachePrefix = `normalization ${home} `;
