import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import anchors from './content/anchors.json' with { type: 'json' };
import { languageNames } from './src/i18n/languages.ts';
import { shippedPackages } from './src/build/licenses/shipped-packages.ts';
import { siteWords } from './src/i18n/site-words.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { wasmKernels } from './src/build/build-kernels.mjs';
import { codeBlockWords } from './src/build/code-block-words.ts';
import { contentChecks } from './src/build/content-checks/content-checks.ts';
import { colorStyles } from './src/build/color-styles.ts';
import { contentsScript } from './src/build/contents-script.ts';
import { coreReference } from './src/build/reference/core-reference.ts';
import { firstPaint } from './src/build/first-paint/first-paint.ts';
import { figureGallery } from './src/gallery/figure-gallery.ts';
import { hangulFont } from './src/build/hangul-font.ts';
import { publicFiles } from './src/build/feeds/public-files.ts';
import { katexStyles } from './src/build/katex-styles.ts';
import { movedPages } from './src/site/navigation/moved-pages.ts';
import { relocatable } from './src/build/offline/relocatable.ts';
import { plotOffset } from './src/build/plot-offset.ts';
import { searchIndex } from './src/build/search/search-index.ts';
import { offlineCopy } from './src/build/service-worker/offline-copy.ts';
import { serviceWorker } from './src/build/service-worker/service-worker.ts';
import { securityPolicy } from './src/build/security/security-policy.ts';
import { pathLanguage } from './src/site/navigation/path-language.ts';
import { sidebar } from './src/site/navigation/sidebar.ts';

export default defineConfig({
  // Addresses in the output are made relative at the end; only what must be absolute asks for a site.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  // Not the root: a path of ours must be told from any other string that starts with a slash.
  base: '/normalization/',
  trailingSlash: 'always',
  // What a page shows first is put into it at the end, by `firstPaint()`.
  build: { inlineStylesheets: 'never' },
  redirects: movedPages(anchors, '/normalization/'),
  markdown: {
    processor: markdownProcessor(),
  },
  vite: {
    plugins: [colorStyles(), contentsScript(), coreReference(), katexStyles(), plotOffset()],
    // A font in a stylesheet is loaded by every page, used or not.
    build: {
      assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined),
      // Astro writes a directive of its own into a module for every page, which it
      // reads nowhere, and of which the bundler warns.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  integrations: [
    wasmKernels(),
    hangulFont(),
    figureGallery(),
    shippedPackages(),
    contentChecks(),
    ...publicFiles(),
    starlight({
      title: { ko: siteWords.ko.title, en: siteWords.en.title },
      defaultLocale: 'ko',
      locales: {
        ko: { label: languageNames.ko, lang: 'ko' },
        en: { label: languageNames.en, lang: 'en' },
      },
      disable404Route: true,
      // Ours finds sections, and is written by `searchIndex()`.
      pagefind: false,
      routeMiddleware: [
        './src/build/route-data/last-updated.ts',
        './src/build/route-data/core-functions.ts',
        './src/build/route-data/previews.ts',
      ],
      components: {
        Footer: './src/components/Footer.astro',
        LanguageSelect: './src/components/LanguageSelect.astro',
        MarkdownContent: './src/components/MarkdownContent.astro',
        Search: './src/components/Search.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
      },
      customCss: [
        'virtual:colors.css',
        './src/styles/fonts.css',
        './src/styles/starlight.css',
        './src/styles/layout.css',
        './src/styles/first-paint.css',
        './src/styles/typography.css',
        './src/styles/frame.css',
        './src/styles/equations.css',
        './src/styles/figure.css',
        './src/styles/figure-stage.css',
        './src/styles/code-tabs.css',
        './src/styles/listings.css',
        './src/styles/figure-controls.css',
        './src/styles/handles.css',
        './src/styles/figure-tools.css',
        './src/styles/lab.css',
        './src/styles/lab-pad.css',
        './src/styles/bibliography.css',
        './src/styles/glossary.css',
        './src/styles/core-reference.css',
        './src/styles/method-code.css',
        './src/styles/comparison.css',
        './src/styles/site-map.css',
        './src/styles/folds.css',
        './src/styles/in-frameworks.css',
        './src/styles/invariances.css',
        './src/styles/lab-tour.css',
        './src/styles/search.css',
        './src/styles/licenses.css',
        './src/styles/offline-copy.css',
        './src/styles/for-bloggers.css',
        './src/styles/scroll-edges.css',
        './src/styles/forced-colors.css',
        './src/styles/print.css',
      ],
      sidebar: sidebar(),
      expressiveCode: {
        getBlockLocale: ({ file }) => pathLanguage(file.url?.pathname ?? file.path),
      },
      plugins: [codeBlockWords()],
    }),
    searchIndex(),
    relocatable(),
    offlineCopy(),
    firstPaint(),
    securityPolicy(),
    serviceWorker(),
  ],
});
