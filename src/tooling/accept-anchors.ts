/**
 * Accepts new pages and new ids into `content/anchors.json`: others may link to them from now on.
 *
 * An id that is gone stays in the list, and is told: it is given back, or the list says what took its
 * place, `"redirects": { "old": "new" }`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { acceptAnchors } from '../build/content-checks/accept-anchors.ts';
import { findingLines } from '../build/content-checks/finding.ts';
import { readPages } from '../build/content-checks/read-pages.ts';
import { vanishedAnchors } from '../build/content-checks/vanished-anchors.ts';
import { languages } from '../i18n/languages.ts';
import type { AnchorList } from '../site/navigation/anchor-list.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'content/anchors.json';

const before = readFileSync(root + file, 'utf8');
const list = JSON.parse(before) as AnchorList;
const { pages, findings } = readPages(root);
const accepted = acceptAnchors(
  list,
  pages.filter(({ language }) => language === languages[0]),
);
const options = { ...(await resolveConfig(root + file)), filepath: file };
const after = await format(JSON.stringify(accepted, undefined, 2), options);
if (after !== before) writeFileSync(root + file, after);
console.log(
  after === before ? `${file} names every id already.` : `${file} is brought up to date.`,
);

const faults = findingLines([...findings, ...vanishedAnchors(pages, accepted, after)]);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
