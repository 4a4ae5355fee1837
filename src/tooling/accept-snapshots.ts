/** Accepts what failing tests drew: each `<name>-changed.svg` becomes `<name>.svg`. */
import { readdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const folder = fileURLToPath(new URL('../../tests/snapshots', import.meta.url));
const ending = '-changed.svg';
const changed = readdirSync(folder).filter((file) => file.endsWith(ending));

for (const file of changed) {
  const accepted = `${file.slice(0, -ending.length)}.svg`;
  renameSync(join(folder, file), join(folder, accepted));
  console.log(`tests/snapshots/${accepted}`);
}
if (changed.length === 0)
  console.log('No changed snapshots in tests/snapshots/. Run npm test first.');
