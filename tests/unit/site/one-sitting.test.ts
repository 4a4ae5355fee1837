import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstReading } from './first-reading.ts';
import { pageFile } from '../../../src/build/content-checks/page-source.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { sectionSlugs } from '../../../src/site/navigation/sections.ts';

/** Chapters are read; what lists and looks up is not. */
const chapters = sectionSlugs.filter((slug) => !/^(?:reference|compare\/|changelog)/.test(slug));

/** About what a student reads in one sitting: a judgment, and the project's. */
const sitting = { sentences: 105, equations: 5, figures: 3 };

test.for(languages.flatMap((language) => chapters.map((slug) => [language, slug] as const)))(
  '%s/%s is read in one sitting',
  ([language, slug]) => {
    const read = firstReading(readFileSync(pageFile(language, slug), 'utf8'));
    for (const part of ['sentences', 'equations', 'figures'] as const) {
      expect.soft(read[part], part).toBeLessThanOrEqual(sitting[part]);
    }
  },
);
