/** Files of the site by their paths in it, as base64: what a script may not fetch from a disk. */
type DiskFiles = Readonly<Record<string, string>>;

declare global {
  interface Window {
    __diskFiles?: DiskFiles;
  }
}

let arrival: Promise<DiskFiles> | undefined;

/**
 * Lets `fetch` read files of the site from a disk, where browsers forbid it: they are kept once
 * more in a script, which is loaded when the first of them is asked for.
 *
 * @param root the path of the site's folder, ending with a slash
 * @param source the address of the script with the files
 */
export function fetchFromDisk(root: string, source: string): void {
  const fetchElsewhere = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (url.protocol !== 'file:' || !url.pathname.startsWith(root)) {
      return fetchElsewhere(input, init);
    }
    const name = decodeURIComponent(url.pathname.slice(root.length));
    const file = (await readDiskFiles(source))[name];
    if (file === undefined) return new Response(null, { status: 404 });
    return new Response(bytesOf(file), { headers: { 'Content-Type': typeOf(name) } });
  };
}

function readDiskFiles(source: string): Promise<DiskFiles> {
  arrival ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.addEventListener('load', () => {
      resolve(window.__diskFiles ?? {});
    });
    script.addEventListener('error', () => {
      arrival = undefined;
      reject(new Error(`${source} could not be loaded`));
    });
    document.head.append(script);
  });
  return arrival;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function typeOf(name: string): string {
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
