/** Registers the site's worker, and lets the reader keep all of the site and take a new version. */
import { isLanguage } from '../../../i18n/languages.ts';
import { offlineWords, type OfflineWords } from '../../../i18n/offline-words.ts';

interface WorkerState {
  readonly bytes?: number;
  readonly whole?: boolean;
  readonly share?: number;
  readonly failed?: boolean;
}

const script = document.currentScript as HTMLScriptElement;
const home = new URL('..', script.src);

// A frame shows one page of ours in another's: it keeps nothing on the reader's device.
const mayRegister =
  location.protocol.startsWith('http') && 'serviceWorker' in navigator && window.top === window;
const startSoon = (): void => {
  setTimeout(() => void start(), 0);
};
if (mayRegister) {
  // This script may come after all else.
  if (document.readyState === 'complete') startSoon();
  else addEventListener('load', startSoon);
}

async function start(): Promise<void> {
  const { lang } = document.documentElement;
  const words = offlineWords[isLanguage(lang) ? lang : 'en'];
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', home), {
      updateViaCache: 'none',
    });
    watchForUpdate(registration, words);
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return;
    tellShown(active);
    await offerWhole(active, words);
  } catch {
    // Storage may be forbidden; then the site is read over the network, as without a worker.
  }
}

/**
 * Names this page and what it brings: on a first visit the worker comes too late to see it, and what is
 * on its way when it takes over passes it by, too.
 */
function tellShown(worker: ServiceWorker): void {
  worker.postMessage([location.href]);
  new PerformanceObserver((list) => {
    worker.postMessage(list.getEntries().map(({ name }) => name));
  }).observe({ type: 'resource', buffered: true });
}

async function offerWhole(worker: ServiceWorker, words: OfflineWords): Promise<void> {
  const state = await new Promise<WorkerState>((resolve) => {
    ask(worker, 'state', resolve);
  });
  const row = addRow();
  if (!row) return;
  const { button, status } = row;
  if (state.whole) {
    button.remove();
    status.textContent = words.kept;
    return;
  }
  button.textContent = words.keep(Math.ceil((state.bytes ?? 0) / 1e6));
  button.addEventListener('click', () => {
    button.disabled = true;
    ask(worker, 'keep-whole', ({ share, whole, failed }) => {
      if (share !== undefined) status.textContent = words.keeping(Math.floor(share * 100));
      if (failed) status.textContent = words.failed;
      if (failed) button.disabled = false;
      if (whole) button.remove();
      if (whole) status.textContent = words.kept;
    });
  });
}

function ask(worker: ServiceWorker, question: string, hear: (state: WorkerState) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<WorkerState>) => {
    hear(data);
  };
  worker.postMessage(question, [port2]);
}

/** A new version waits until the reader asks for it, or until she has left the site. */
function watchForUpdate(registration: ServiceWorkerRegistration, words: OfflineWords): void {
  const offer = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      offerUpdate(registration.waiting, words);
    }
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

function offerUpdate(waiting: ServiceWorker, words: OfflineWords): void {
  const row = addRow();
  if (!row) return;
  row.button.textContent = words.update;
  row.status.textContent = words.updateWaits;
  row.button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    waiting.postMessage('take-over');
  });
}

/** A line at the end of the page. Pages without a footer, such as the language door, offer nothing. */
function addRow(): { button: HTMLButtonElement; status: HTMLElement } | undefined {
  const footer = document.querySelector('main footer');
  if (!footer) return undefined;
  const row = document.createElement('p');
  row.className = 'offline-copy';
  const button = document.createElement('button');
  button.type = 'button';
  const status = document.createElement('span');
  status.role = 'status';
  row.append(button, status);
  footer.append(row);
  return { button, status };
}
