import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { init } from 'es-module-lexer';
import { buildRuntime, contentHash } from './build-runtime.ts';
import { classicScript, readImports } from './classic-script.ts';
import { ModuleGraph, resolveModule } from './module-graph.ts';
import { attributeOf, readTags } from './read-tags.ts';
import { rewriteAddresses } from './rewrite-addresses.ts';
import { rewriteScripts } from './rewrite-scripts.ts';
import { rewriteStyles } from './rewrite-styles.ts';
import { SiteFiles } from './site-files.ts';
import { slashScript } from './slash-script.ts';

const assets = '_astro/';
/** Served for any missing address, at any depth: nothing in it may depend on where it lies. */
const anywhere = '404.html';
/** What Pagefind's own interfaces need, and its worker: our search runs on the page. */
const unused = /^pagefind\/pagefind-(component-ui|highlight|modular-ui|ui|worker)\./;
/** What the search and the lab fetch; from a disk it is read out of a script. */
const fetched = /^pagefind\/.*\.(json|pagefind|pf_\w+)$|^_astro\/[^/]*\.bin$/;

/**
 * Rewrites a site that was built for one path so that it runs from any: every address becomes
 * relative, and every module a classic script, which browsers also run from a disk.
 *
 * @param folder the built site
 * @param base the path that it was built for
 */
export async function relocate(folder: string, base: string): Promise<void> {
  await init;
  const files = new SiteFiles(folder);
  for (const file of files.list().filter((name) => unused.test(name))) rmSync(join(folder, file));
  const pages = new Map(files.list('.html').map((file) => [file, files.read(file)]));
  const modules = readModules(files, pages, base);
  const graph = new ModuleGraph(modules);
  for (const [file, code] of modules) files.write(file, relocateModule(code, file, base, graph));
  for (const file of files.list('.css')) {
    files.write(file, rewriteStyles(files.read(file), file, base));
  }
  const runtime = buildRuntime(new URL('runtime/start.ts', import.meta.url));
  const loader = `${assets}loader.${contentHash(runtime)}.js`;
  files.write(loader, runtime);
  files.write('disk-files.js', diskFiles(files));
  const writeModule = (code: string): string => {
    const file = `${assets}inline.${contentHash(code)}.js`;
    files.write(file, relocateModule(code, file, base, graph));
    return base + file;
  };
  for (const [file, html] of pages) {
    const scripts = rewriteScripts(html, {
      loader: base + loader,
      closure: (entry) => closureOf(entry, base, graph),
      mayStay: (code) => !code.includes(base) && !readImports(code).isModule,
      write: writeModule,
    });
    files.write(file, finishPage(scripts, file, base));
  }
}

function closureOf(entry: string, base: string, graph: ModuleGraph): string[] {
  const file = entry.slice(base.length);
  return file.startsWith(`${assets}inline.`)
    ? [entry]
    : graph.closure(file).map((name) => base + name);
}

function finishPage(html: string, file: string, base: string): string {
  if (file === anywhere) return html.replace(/<script[^>]* src=[^>]*><\/script>/g, '');
  const page = rewriteAddresses(html, file, base);
  if (!file.endsWith('index.html')) return page;
  return page.replace(/<meta charset[^>]*>/i, (tag) => `${tag}<script>${slashScript}</script>`);
}

/** The modules of the site: what pages load as such, and every script that imports or exports. */
function readModules(
  files: SiteFiles,
  pages: ReadonlyMap<string, string>,
  base: string,
): Map<string, string> {
  const entries = new Set(
    [...pages.values()].flatMap((html) =>
      readTags(html)
        .filter((tag) => tag.name === 'script' && attributeOf(tag, 'type') === 'module')
        .map((tag) => attributeOf(tag, 'src')?.slice(base.length)),
    ),
  );
  const scripts = files.list('.js').map((file): [string, string] => [file, files.read(file)]);
  return new Map(scripts.filter(([file, code]) => entries.has(file) || readImports(code).isModule));
}

function relocateModule(code: string, file: string, base: string, graph: ModuleGraph): string {
  return classicScript(code, base, (specifier) =>
    graph
      .closure(resolveModule(specifier, file))
      .slice(0, -1)
      .map((name) => relativeModule(name, file)),
  );
}

function relativeModule(name: string, file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  if (!name.startsWith(folder)) throw new Error(`${file} imports ${name} of another folder`);
  return `./${name.slice(folder.length)}`;
}

function diskFiles(files: SiteFiles): string {
  const names = files.list().filter((file) => fetched.test(file));
  const contents = names.map((file) => [file, files.readBytes(file).toString('base64')]);
  return `__diskFiles=${JSON.stringify(Object.fromEntries(contents))};\n`;
}
