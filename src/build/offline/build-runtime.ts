import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Bundles a script of the pages into one classic script.
 *
 * @param values what stands in the place of names that the script declares
 */
export function buildRuntime(source: URL, values: Readonly<Record<string, unknown>> = {}): string {
  const written = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(source)],
    define: Object.fromEntries(written) as Record<string, string>,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** The few letters of a file's content that stand in its name. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
