import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FigureClaims } from './claims.ts';

const folder = new URL('../claims/', import.meta.url);

/** The figures whose claims are declared, by their files. */
export const claimedFigures: readonly string[] = globSync('*.ts', { cwd: fileURLToPath(folder) })
  .map((file) => basename(file, '.ts'))
  .sort();

/** Imports the claims of a figure. */
export async function loadClaims(figure: string): Promise<FigureClaims> {
  const { default: claims } = (await import(new URL(`${figure}.ts`, folder).href)) as {
    readonly default: FigureClaims;
  };
  return claims;
}
