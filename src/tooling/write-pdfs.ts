/** Writes the built site as one PDF a language, in `packages/`. */
import { chromium } from 'playwright';
import { languages } from '../i18n/languages.ts';
import { browserArguments } from './browser-arguments.ts';
import { findBrowser } from './find-browser.ts';
import { builtSite, packageTitle, writePackage } from './packages.ts';
import { printBook } from './pdf/print-book.ts';
import { chapterPaths, writeSiteBook } from './pdf/site-book.ts';
import { thisMachine } from './this-machine.ts';

const site = { folder: builtSite(), base: '/normalization/' };
const executablePath = findBrowser(thisMachine);
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  for (const language of languages) {
    const paths = chapterPaths(site, language);
    const html = writeSiteBook(site, language, paths);
    const book = await printBook(browser, { ...site, html });
    writePackage(`${packageTitle()}-${language}.pdf`, book, `${paths.length} chapters`);
  }
} finally {
  await browser.close();
}
