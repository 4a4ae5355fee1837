import { transformSync } from 'esbuild';
import { parse, type ImportSpecifier } from 'es-module-lexer';
import { replaceSpans, type Replacement } from './replace-spans.ts';
import { rootedStrings } from './rooted-strings.ts';

/** What a module imports, as it writes it. */
export interface ModuleImports {
  readonly statics: readonly string[];
  /** Literal ones; others are resolved when they run. */
  readonly dynamics: readonly string[];
  /** Whether only a module may be written so. */
  readonly isModule: boolean;
}

/** Reads what a module imports. The lexer must have been started (`await init`). */
export function readImports(code: string): ModuleImports {
  const [imports, , , isModule] = parse(code);
  const names = (wanted: (entry: ImportSpecifier) => boolean): string[] => [
    ...new Set(imports.flatMap((entry) => (wanted(entry) && entry.n ? [entry.n] : []))),
  ];
  return {
    statics: names(({ d }) => d === -1),
    dynamics: names(({ d }) => d > -1),
    isModule: isModule || imports.length > 0,
  };
}

/**
 * Turns a module into a classic script, which a browser also runs from a disk: the script hands
 * its body to the loader (`runtime/loader.ts`), which runs it when it is asked for.
 *
 * @param code the module; without top-level await
 * @param base the path under which the site was built: strings that begin with it get the place
 *   where the site really lies
 * @param closure names all that a dynamic import needs beside the file itself, so that all of it
 *   is fetched at once
 */
export function classicScript(
  code: string,
  base: string,
  closure: (specifier: string) => readonly string[],
): string {
  const [imports] = parse(code);
  const replacements = [
    ...imports.flatMap((entry) => replaceImport(entry, closure)),
    ...rootedStrings(code, base),
  ];
  const { code: body } = transformSync(replaceSpans(code, replacements), {
    format: 'cjs',
    minify: true,
    target: 'es2022',
    legalComments: 'inline',
  });
  const { statics } = readImports(code);
  const parameters = 'require,module,exports,__load,__meta,__root';
  return `__define(${JSON.stringify(statics)},(${parameters})=>{${body.trimEnd()}\n});\n`;
}

function replaceImport(
  { d, n, ss, s, se, e }: ImportSpecifier,
  closure: (specifier: string) => readonly string[],
): Replacement[] {
  if (d === -1) return [];
  if (d === -2) return [{ start: s, end: e, text: '__meta' }];
  const files = n === undefined ? [] : closure(n);
  return [
    { start: ss, end: d, text: '__load' },
    ...(files.length > 0
      ? [{ start: se - 1, end: se - 1, text: `,${JSON.stringify(files)}` }]
      : []),
  ];
}
