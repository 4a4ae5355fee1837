import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** What a file of JSON holds, of the type that its writer gave it; `none` where there is no file. */
export function readStored<Content>(file: string, none: Content): Content {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : none;
}

/** Stores JSON as the formatter writes it. */
export async function writeStored(file: string, content: object): Promise<void> {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(content), { ...options, filepath: file }));
}
