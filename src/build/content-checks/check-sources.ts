import { globSync, readFileSync } from 'node:fs';
import { dirname, basename, join } from 'node:path';
import type { AnchorList } from '../../site/navigation/anchor-list.ts';
import { sectionSlugs } from '../../site/navigation/sections.ts';
import { brokenLinks } from './broken-links.ts';
import type { Finding } from './finding.ts';
import { misplacedSections } from './misplaced-sections.ts';
import { missingTranslations } from './missing-translations.ts';
import { readPages, type PagesKnown } from './read-pages.ts';
import { unknownFigures } from './unknown-figures.ts';
import { unsourcedCitations } from './unsourced-citations.ts';
import { vanishedAnchors } from './vanished-anchors.ts';

const sectionsFile = 'src/site/navigation/sections.ts';

/**
 * What is wrong with the pages as they are written, all of it.
 *
 * @param root the root of the project
 * @param base the path under which the site is built: `/normalization/`
 * @param known pages read before
 */
export function checkSources(root: string, base: string, known?: PagesKnown): readonly Finding[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { pages, findings } = readPages(root, known);
  // A page that cannot be read would be told again as missing, and its ids as gone.
  if (findings.length > 0) return findings;
  const anchors = read('content/anchors.json');
  const works = JSON.parse(read('content/bibliography.json')) as { id: string }[];
  const figures = globSync('src/figures/*/index.ts', { cwd: root }).map((file) =>
    basename(dirname(file)),
  );
  return [
    ...missingTranslations(pages),
    ...misplacedSections(pages, {
      slugs: sectionSlugs,
      file: sectionsFile,
      text: read(sectionsFile),
    }),
    ...unknownFigures(pages, new Set(figures)),
    ...unsourcedCitations(pages, new Set(works.map(({ id }) => id))),
    ...vanishedAnchors(pages, JSON.parse(anchors) as AnchorList, anchors),
    ...brokenLinks(pages, base),
  ];
}
