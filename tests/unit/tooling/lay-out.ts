import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Lays a made-up tree out on the disk for the test that asks for it; it goes when the test is over.
 *
 * @param files their texts, by their paths in the tree
 * @returns the folder in which the tree lies
 */
export function layOut(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'normalization-tree-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
