/**
 * The site's service worker: what the reader has seen, or all of the site when she asks for it,
 * opens without a network. It answers with files of its own version only, and asks the network for
 * everything that it does not have.
 */
import {
  fileOf,
  forgetOthers,
  isWhole,
  keep,
  keepWhole,
  keptFile,
  manifest,
  takeOver,
} from './kept-files.ts';
import { worker, type FetchEvent, type PageMessage } from './scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const file = method === 'GET' ? fileOf(url) : undefined;
  const isMissing =
    file === undefined && mode === 'navigate' && url.startsWith(worker.registration.scope);
  if (file !== undefined) event.respondWith(answer(event, file));
  else if (isMissing) event.respondWith(answerMissing(event.request));
});

worker.addEventListener('message', (event) => {
  event.waitUntil(obey(event));
});

async function answer(event: FetchEvent, file: string): Promise<Response> {
  // Whatever is wrong with the cache, the network still stands open.
  const kept = await keptFile(file).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keep(file, [response.clone()]).catch(() => undefined));
  return response;
}

async function answerMissing(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await keptFile('404.html');
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

async function obey({ data, ports: [port] }: PageMessage): Promise<void> {
  if (data === 'take-over') await worker.skipWaiting();
  if (data === 'state') port?.postMessage({ bytes: manifest.bytes, whole: await isWhole() });
  if (data === 'keep-whole') {
    try {
      await keepWhole((share) => port?.postMessage({ share }));
      port?.postMessage({ whole: true });
    } catch {
      port?.postMessage({ failed: true });
    }
  }
  if (Array.isArray(data)) {
    const files = data.map((address) => fileOf(String(address)));
    const known = files.filter((file) => file !== undefined);
    await Promise.allSettled(known.map(async (file) => (await keptFile(file)) ?? keep(file)));
  }
}
