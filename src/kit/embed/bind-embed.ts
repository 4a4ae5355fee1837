import { embedWords } from '../../i18n/embed-words.ts';
import { siteWords } from '../../i18n/site-words.ts';
import { copyOrOffer } from '../live/copy-or-offer.ts';
import type { FigureSession } from '../live/figure-session.ts';
import { writeState } from '../state/state.ts';
import { siteOf, writeSnippet } from './snippet.ts';

/** Binds what leads a figure into other pages and back: the embed action, and a frame's link to its page. */
export function bindEmbed(session: FigureSession): void {
  session.part('embed')?.addEventListener('click', () => void copySnippet(session));
  const link = session.part('full-page');
  if (!(link instanceof HTMLAnchorElement)) return;
  for (const moment of ['pointerdown', 'focus', 'click']) {
    link.addEventListener(moment, () => {
      link.search = stateOf(session);
    });
  }
}

/** The snippet for the state that a figure shows. */
function snippetOf(session: FigureSession): string {
  const { figure, language, words } = session;
  const { site, page = '', wide, narrow } = session.part('embed')?.dataset ?? {};
  return writeSnippet({
    // Built for a known address, the site names it; else it is wherever the reader has found it.
    site: site ?? siteOf(location.href, language),
    language,
    figure: figure.id,
    pagePath: page,
    query: stateOf(session),
    question: words.question,
    siteTitle: siteWords[language].title,
    heights: { wide: Number(wide), narrow: Number(narrow) },
  });
}

function stateOf({ figure, values }: FigureSession): string {
  return writeState(figure.id, figure.parameters, values, '');
}

async function copySnippet(session: FigureSession): Promise<void> {
  const status = session.part('status');
  if (!status) return;
  const words = embedWords[session.language];
  const copied = session.hasFile() ? words.copiedWithoutFile : words.copied;
  const { byHand, embed: label } = words;
  await copyOrOffer(status, snippetOf(session), { copied, byHand, label }, 6);
}
