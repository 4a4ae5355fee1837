import { figureWords } from '../../i18n/figure-words.ts';
import { bindEmbed } from '../embed/bind-embed.ts';
import { copyOrOffer } from './copy-or-offer.ts';
import type { FigureSession } from './figure-session.ts';
import { maximumSeed } from '../parameters/seed.ts';

/** Binds a figure's tools: reset, draw again, link, embed, table, downloads. */
export function bindTools(session: FigureSession): void {
  const { root } = session;
  session.part('reset')?.addEventListener('click', () => {
    session.reset();
    // The button hides itself now: the focus goes where the reader most likely wants it.
    root.querySelector<HTMLInputElement>('.controls input')?.focus();
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-remove-file]')) {
    button.addEventListener('click', () => {
      const name = button.dataset['removeFile'] ?? '';
      session.change({ [name]: null });
      root.querySelector<HTMLInputElement>(`.controls input[name="${name}"]`)?.focus();
    });
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-draw-again]')) {
    button.addEventListener('click', () => {
      const name = button.dataset['drawAgain'] ?? '';
      session.change({ [name]: (Number(session.values[name]) % maximumSeed) + 1 });
    });
  }
  session.part('link')?.addEventListener('click', () => void copyLink(session));
  bindEmbed(session);
  root.querySelector('details.table')?.addEventListener('toggle', () => {
    session.showTable();
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-download]')) {
    button.addEventListener(
      'click',
      () => void download(session, button.dataset['download'] ?? ''),
    );
  }
}

async function copyLink(session: FigureSession): Promise<void> {
  const status = session.part('status');
  if (!status) return;
  const words = figureWords[session.language];
  const copied = session.hasFile() ? words.linkWithoutFile : words.linkCopied;
  const { link: label, linkByHand: byHand } = words;
  await copyOrOffer(status, session.address(), { copied, byHand, label });
}

async function download(session: FigureSession, kind: string): Promise<void> {
  const status = session.part('status');
  const words = figureWords[session.language];
  let failure = words.loadFailed;
  try {
    const { saveCsv, savePng, saveSvg } = await import('./download.ts');
    failure = words.saveFailed;
    if (kind === 'csv') saveCsv(session);
    else if (kind === 'svg') saveSvg(session);
    else await savePng(session);
    if (status) status.textContent = '';
  } catch (error) {
    if (status) status.textContent = failure;
    console.warn(error);
  }
}
