import type { Language } from '../i18n/languages.ts';
import type { EmbedHeights } from '../kit/embed/snippet.ts';
import en from './heights/en.json' with { type: 'json' };
import ko from './heights/ko.json' with { type: 'json' };

/** Measured in a browser by `npm run embeds:accept`, at each figure's default; a test compares. */
const measured: Readonly<Record<Language, Readonly<Record<string, EmbedHeights>>>> = { ko, en };

/** What holds until a new figure is measured: rather too tall than cut. */
const unmeasured: EmbedHeights = { wide: 1000, narrow: 1300 };

/** How tall a figure stands in a frame. */
export function embedHeights(language: Language, figure: string): EmbedHeights {
  return measured[language][figure] ?? unmeasured;
}
