import { fileURLToPath } from 'node:url';
import { writeStored } from './stored-json.ts';

/**
 * Stores what a figure shows as `results.json` in its folder, as the formatter writes it.
 *
 * @param figure the name of the folder
 */
export async function writeResults(figure: string, results: object): Promise<void> {
  const file = fileURLToPath(new URL(`../figures/${figure}/results.json`, import.meta.url));
  await writeStored(file, results);
}
