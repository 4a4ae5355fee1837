import type { Method, NamedMethod } from './method.ts';

/**
 * The methods of some files.
 *
 * @param files their names: in Node, those of `methodFiles`; a browser is told them
 */
export async function loadMethods(files: readonly string[]): Promise<readonly NamedMethod[]> {
  return Promise.all(files.map(load));
}

async function load(file: string): Promise<NamedMethod> {
  const { default: method } = (await import(`../methods/${file}.ts`)) as { default: Method };
  return { name: methodName(file), ...method };
}

/** A file's name in camel case: `batch-norm` is `batchNorm`. */
export function methodName(file: string): string {
  return file.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The file of a function of the core: `batchNormBackward` belongs to `batch-norm`. */
export function methodFile(name: string): string {
  return name.replace(/Backward$/, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
