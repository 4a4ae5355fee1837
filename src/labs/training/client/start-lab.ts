import { isLanguage } from '../../../i18n/languages.ts';
import { stateEvent } from '../../../kit/live/state-event.ts';
import { LabSession } from './lab-session.ts';
import { bindLabTools } from './lab-tools.ts';

/**
 * Brings the lab that stands in the page to life: what was kept, then the settings from the address,
 * then whatever the reader has moved meanwhile.
 *
 * @param root the `<live-figure>` that holds it
 * @param moved names of the controls that were moved before
 */
export function startLab(root: HTMLElement, moved: ReadonlySet<string>): void {
  const language = root.closest<HTMLElement>('[lang]')?.lang;
  const session = new LabSession(root, isLanguage(language) ? language : 'en');
  bindLabTools(session);
  session.settings.begin(moved);
  session.showCost();
  session.showRuns();
  const hear = (): void => {
    session.settings.hearAddress();
  };
  addEventListener('popstate', hear);
  // A link on the page has changed the address.
  root.addEventListener(stateEvent, hear);
}
