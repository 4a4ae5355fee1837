import { posix } from 'node:path';
import { readImports } from './classic-script.ts';

/** Modules of the site by their files, relative to its folder, and what each imports. */
export class ModuleGraph {
  readonly #statics = new Map<string, readonly string[]>();

  /** @param modules the code of each module by its file */
  constructor(modules: ReadonlyMap<string, string>) {
    for (const [file, code] of modules) {
      const { statics } = readImports(code);
      this.#statics.set(
        file,
        statics.map((specifier) => resolveModule(specifier, file)),
      );
    }
  }

  /** All files that a module needs to run, itself last: each stands after those that it needs. */
  closure(file: string): string[] {
    const order = new Set<string>();
    const visiting = new Set<string>();
    const visit = (name: string): void => {
      if (visiting.has(name)) return;
      visiting.add(name);
      const needed = this.#statics.get(name);
      if (!needed) throw new Error(`there is no module ${name}`);
      needed.forEach(visit);
      order.add(name);
    };
    visit(file);
    return [...order];
  }
}

/** The file that a relative import leads to. */
export function resolveModule(specifier: string, file: string): string {
  return posix.join(posix.dirname(file), specifier);
}
