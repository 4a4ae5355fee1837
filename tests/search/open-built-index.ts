import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Language } from '../../src/i18n/languages.ts';
import {
  openIndex,
  type Pagefind,
  type SectionIndex,
} from '../../src/site/client/search/section-index.ts';

/**
 * Opens the search index of the built site in Node, as a page of a language would: Pagefind's own
 * script runs, and what it fetches is read from the folder.
 */
export function openBuiltIndex(dist: string, language: Language): Promise<SectionIndex> {
  const script = readFileSync(join(dist, 'pagefind/pagefind.js'), 'utf8');
  const module: { exports: unknown } = { exports: {} };
  const fetchFile = (address: string): Promise<Response> => {
    const file = join(dist, new URL(address, 'https://site.invalid/').pathname);
    return Promise.resolve(new Response(readFileSync(file)));
  };
  vm.runInNewContext(script, {
    // A script of the built site hands itself to the loader: see `classic-script.ts`.
    __define: (_needs: unknown, body: (...parts: unknown[]) => void) => {
      body(undefined, module, module.exports, undefined, { url: 'pagefind.js' }, '/');
    },
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => language }),
    },
    window: {},
    fetch: fetchFile,
    ...{ URL, TextDecoder, TextEncoder, WebAssembly, Response, setTimeout, console, Intl },
  });
  return openIndex(module.exports as Pagefind, { root: '/' });
}
