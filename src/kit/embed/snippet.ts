import type { Language } from '../../i18n/languages.ts';

/** How tall a figure stands in a frame: 720 px wide, as in a column of text, and 360 px, as on a phone. */
export interface EmbedHeights {
  readonly wide: number;
  readonly narrow: number;
}

/** What a snippet says of the figure and of the state that it shows. */
export interface Snippet {
  /** Where the site begins; ends with a slash. */
  readonly site: string;
  readonly language: Language;
  readonly figure: string;
  /** The path of the page where the figure is at home, from the folder of its language; `''` is the first page. */
  readonly pagePath: string;
  /** The state, as a query without its question mark. */
  readonly query: string;
  readonly question: string;
  readonly siteTitle: string;
  readonly heights: EmbedHeights;
}

/** The width of a screen under which a column of text holds the narrow drawing, in CSS pixels. */
const phone = 560;

/** The path of an embedded figure, from where the site begins. */
export function embedPath(language: Language, figure: string): string {
  return `embed/${language}/${figure}/`;
}

/**
 * Where the site begins, from the address of one of its pages; ends with a slash.
 *
 * @example siteOf('https://x.test/a/ko/beyond/?y=1', 'ko') // 'https://x.test/a/'
 */
export function siteOf(address: string, language: Language): string {
  const { origin, protocol, pathname } = new URL(address);
  const start = protocol === 'file:' ? 'file://' : origin;
  return start + pathname.slice(0, pathname.lastIndexOf(`/${language}/`) + 1);
}

/**
 * Writes the HTML that shows a figure in somebody else's page: a frame with a true height, and a link
 * for places that take frames away. It holds nothing that kramdown or Liquid would change.
 */
export function writeSnippet(snippet: Snippet): string {
  const { site, language, figure, query, question, siteTitle, heights } = snippet;
  // A frame cannot know the ground that it stands on; most blogs are light.
  const state = ['theme=light', query].filter(Boolean).join('&');
  const frame = `${site}${embedPath(language, figure)}?${state}`;
  const page = `${site}${language}/${snippet.pagePath}${query && `?${query}`}#fig-${figure}`;
  return [
    '<figure>',
    `<iframe src="${escape(frame)}" title="${escape(question)}" width="100%" height="${heights.wide}" loading="lazy" style="border:0;${heightRule(heights)}"></iframe>`,
    `<figcaption><a href="${escape(page)}">${escape(question)}</a> (${escape(siteTitle)})</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** One height on wide screens and another on phones, without a stylesheet: the middle term is huge or negative. */
function heightRule({ wide, narrow }: EmbedHeights): string {
  const past = narrow > wide ? `(${phone}px - 100vw)` : `(100vw - ${phone}px)`;
  const [low, high] = [Math.min(wide, narrow), Math.max(wide, narrow)];
  return `height:clamp(${low}px,${past} * 999,${high}px)`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
