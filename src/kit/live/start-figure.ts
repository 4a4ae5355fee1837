import { isLanguage } from '../../i18n/languages.ts';
import { FigureSession } from './figure-session.ts';
import { findFigure } from '../contract/find-figure.ts';
import { findLab } from './find-lab.ts';
import { bindOpening } from './opening.ts';
import { bindPlay } from './live-play.ts';
import { bindLeads } from './live-leads.ts';
import { bindPresets } from './live-presets.ts';
import { bindPrint } from './print-figure.ts';
import { stateEvent } from './state-event.ts';
import { bindTools } from './tools.ts';

/**
 * Brings a figure that stands in the page to life: state from the address first, then whatever
 * the reader has moved meanwhile. A lab has its own ways.
 *
 * @param root the `<live-figure>`; of a lab, its `data-lab` names the folder
 * @param name the figure's folder
 * @param moved names of the controls that were moved before
 */
export async function startFigure(
  root: HTMLElement,
  name: string,
  moved: ReadonlySet<string>,
): Promise<void> {
  const { lab } = root.dataset;
  if (lab !== undefined) {
    (await findLab(lab))(root, moved);
    return;
  }
  const figure = await findFigure(name);
  const language = root.closest<HTMLElement>('[lang]')?.lang;
  const session = new FigureSession(root, figure, isLanguage(language) ? language : 'en');
  bindTools(session);
  bindPlay(session);
  bindOpening(session);
  bindPresets(session);
  bindLeads(root);
  session.addressWriter.watch(root);
  bindPrint(session);
  session.begin(location.search, moved);
  session.draw();
  root.addEventListener(stateEvent, (event) => {
    if (event instanceof CustomEvent) session.restore(String(event.detail));
  });
  addEventListener('popstate', () => {
    session.hearAddress();
  });
}
