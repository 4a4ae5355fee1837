import { figureWords } from '../../../i18n/figure-words.ts';
import { copyOrOffer } from '../../../kit/live/copy-or-offer.ts';
import { saveFile } from '../../../kit/live/save-file.ts';
import { curvesCsv } from '../curves-csv.ts';
import { isAboutDigits } from '../is-about-digits.ts';
import type { LabSession } from './lab-session.ts';

/** Binds the lab's tools: the link to its settings, the curves as a file, the retry, and a clean table. */
export function bindLabTools(session: LabSession): void {
  const { words } = session;
  const on = (part: string, deed: () => void): void => {
    session.part(part)?.addEventListener('click', deed);
  };
  on('link', () => {
    const status = session.part('status');
    const { linkCopied: copied, linkByHand: byHand, link: label } = figureWords[session.language];
    if (status) void copyOrOffer(status, session.settings.address(), { copied, byHand, label });
  });
  on('csv', () => {
    const text = curvesCsv(session.shownRuns(), words.csv);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'training-lab.csv');
  });
  on('retry', () => {
    session.voice.notes.say('digits', undefined);
    session.part('retry')?.toggleAttribute('hidden', true);
    session.part('train')?.focus();
    for (const { id, fault } of session.runs.records()) {
      if (fault && isAboutDigits(fault)) session.runs.retry(id);
    }
  });
  on('remove-all', () => {
    for (const { id } of session.runs.records()) session.forget(id);
    session.part('train')?.focus();
  });
}
