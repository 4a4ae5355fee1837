type Load = (specifier: string, closure?: readonly string[]) => Promise<unknown>;

/** The body of a module, as `classic-script.ts` writes it. */
export type Body = (
  require: (specifier: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  load: Load,
  meta: { readonly url: string },
  root: string,
) => void;

interface Definition {
  readonly needs: readonly string[];
  readonly body: Body;
  module?: { exports: unknown };
}

const definitions = new Map<string, Definition>();
const arriving = new Map<string, Promise<void>>();
const failures = new Map<string, number>();

/**
 * Takes what a script of the site defines. A script that is marked to run does so at once: pages
 * name all that it needs before it, and where one of those did not come it is asked for again.
 *
 * @param root the path of the site's folder, ending with a slash
 */
export function define(needs: readonly string[], body: Body, root: string): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('only a script of a page defines');
  const url = addressOf(script.src);
  if (!definitions.has(url)) {
    definitions.set(url, { needs: needs.map((name) => new URL(name, url).href), body });
  }
  if (script.dataset['run'] === undefined) return;
  if (missing(url).length === 0) evaluate(url, root);
  else void load(url, [], root);
}

/** Fetches a module and all that it needs, and runs it. */
async function load(url: string, closure: readonly string[], root: string): Promise<unknown> {
  await Promise.all([url, ...closure].map(fetchScript));
  for (let lacking = missing(url); lacking.length > 0; lacking = missing(url)) {
    await Promise.all(lacking.map(fetchScript));
  }
  return evaluate(url, root);
}

/** What a module needs and has not come, as far as it is known. */
function missing(url: string, seen = new Set<string>()): string[] {
  if (seen.has(url)) return [];
  seen.add(url);
  const definition = definitions.get(url);
  return definition ? definition.needs.flatMap((name) => missing(name, seen)) : [url];
}

function evaluate(url: string, root: string): unknown {
  const definition = definitions.get(url);
  if (!definition) throw new Error(`${url} has not come`);
  if (definition.module) return definition.module.exports;
  const module: { exports: unknown } = { exports: {} };
  const resolve = (name: string): string => new URL(name, url).href;
  definition.module = module;
  try {
    definition.body(
      (name) => evaluate(resolve(name), root),
      module,
      module.exports,
      (name, closure = []) => load(resolve(name), closure.map(resolve), root),
      { url },
      root,
    );
  } catch (error) {
    delete definition.module;
    throw error;
  }
  return module.exports;
}

function fetchScript(url: string): Promise<void> {
  if (definitions.has(url)) return Promise.resolve();
  const known = arriving.get(url);
  if (known) return known;
  const arrival = insertScript(url).finally(() => arriving.delete(url));
  arriving.set(url, arrival);
  return arrival;
}

function insertScript(url: string): Promise<void> {
  const failed = failures.get(url) ?? 0;
  const script = document.createElement('script');
  // A fresh address: a browser keeps an answer that was cut short, and gives it again.
  script.src = failed === 0 ? url : `${url}?again=${failed}`;
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      script.remove();
      if (definitions.has(url)) {
        resolve();
        return;
      }
      failures.set(url, failed + 1);
      reject(new Error(`${url} could not be loaded`));
    };
    script.addEventListener('load', finish);
    script.addEventListener('error', finish);
    document.head.append(script);
  });
}

function addressOf(source: string): string {
  return source.split('?', 1)[0] ?? source;
}
