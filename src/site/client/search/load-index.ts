import { openIndex, type Pagefind, type SectionIndex } from './section-index.ts';

/** After so many milliseconds nobody waits any more. */
const patience = 15_000;
/** Parts of the index that did not come since one was looked for last. */
const lost = new Set<string>();
let opened: Promise<SectionIndex> | undefined;
let isWatching = false;

/**
 * The index of the site; what failed is tried anew at the next call.
 *
 * @throws when a file of it does not come, or the browser does not run its WebAssembly
 */
export function loadIndex(): Promise<SectionIndex> {
  opened ??= inTime(open()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<SectionIndex> {
  const root = import.meta.env.BASE_URL;
  watchRequests();
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  const index = await openIndex(pagefind, { root });
  return {
    count: index.count,
    find: async (word, whole) => {
      const hits = await inTime(index.find(word, whole));
      if (lost.size === 0) return hits;
      const files = [...lost].join(', ');
      lost.clear();
      throw new Error(`parts of the index did not come: ${files}`);
    },
  };
}

/** Notes which parts of the index did not come: Pagefind keeps that to itself, and finds less. */
function watchRequests(): void {
  if (isWatching) return;
  isWatching = true;
  const fetchAny = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const note = (): void => {
      if (address.includes('/pagefind/index/')) lost.add(address);
    };
    try {
      const response = await fetchAny(input, init);
      if (!response.ok) note();
      return response;
    } catch (error) {
      note();
      throw error;
    }
  };
  // It begins before anybody can listen to whether it fails; the search that follows tells it again.
  addEventListener('unhandledrejection', (event) => {
    if (String(event.reason).includes('Pagefind')) event.preventDefault();
  });
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('the index did not come in time'));
    }, patience);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
