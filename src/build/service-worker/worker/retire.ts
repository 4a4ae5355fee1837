/**
 * The worker that ends all workers of the site: it forgets what they kept, and leaves; the next page
 * comes from the network. A build with `SERVICE_WORKER=retire` puts it in their place. It reloads no
 * page: one that still registers it would be reloaded for ever.
 */
import { cachePrefix, worker } from './scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
