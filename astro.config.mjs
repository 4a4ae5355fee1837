import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/markdown/processor.ts';
import { codeBlockWords } from './src/site/code-block-words.ts';
import { colorStyles } from './src/site/color-styles.ts';
import { hangulFont } from './src/site/hangul-font.ts';
import { katexFonts } from './src/site/katex-fonts.ts';
import { pathLanguage } from './src/site/path-language.ts';
import { sidebar } from './src/site/sidebar.ts';

export default defineConfig({
  // Addresses in the output are made relative later; only what must be absolute asks for a site.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  // Not the root: a path of ours must be told from any other string that starts with a slash.
  base: '/normalization/',
  trailingSlash: 'always',
  markdown: {
    processor: markdownProcessor(),
  },
  vite: { plugins: [colorStyles(), katexFonts()] },
  integrations: [
    hangulFont(),
    starlight({
      title: { ko: '정규화', en: 'Normalization' },
      defaultLocale: 'ko',
      locales: {
        ko: { label: '한국어', lang: 'ko' },
        en: { label: 'English', lang: 'en' },
      },
      disable404Route: true,
      customCss: [
        'virtual:colors.css',
        './src/styles/fonts.css',
        './src/styles/starlight.css',
        './src/styles/typography.css',
        './src/styles/frame.css',
        'katex/dist/katex.min.css',
        './src/styles/equations.css',
        './src/styles/figure.css',
        './src/styles/bibliography.css',
      ],
      sidebar: sidebar(),
      expressiveCode: { getBlockLocale: ({ file }) => pathLanguage(file.url?.pathname ?? file.path) },
      plugins: [codeBlockWords()],
    }),
  ],
});
