import { groupDigits } from '../../../kit/format/group-digits.ts';
import { secondsText } from '../numbers.ts';
import { isOpen } from '../run-record.ts';
import type { LabHost } from './lab-host.ts';

/** The buttons and the bar of the selected run. */
export class RunProgress {
  readonly #session: LabHost;

  constructor(session: LabHost) {
    this.#session = session;
    const on = (part: string, deed: () => void): void => {
      session.part(part)?.addEventListener('click', deed);
    };
    on('train', () => {
      session.train(session.settings.values);
    });
    on('pause', () => {
      const { selected, runs } = session;
      if (!selected) return;
      if (selected.state === 'paused') runs.resume(selected.id);
      else runs.pause(selected.id);
    });
    on('step', () => {
      const { selected, runs, settings } = session;
      if (selected && isOpen(selected)) runs.step(selected.id);
      else session.train(settings.values, true);
    });
    on('stop', () => {
      const { selected, runs } = session;
      if (selected) runs.stop(selected.id);
    });
  }

  /** Shows how far the selected run is, and what can be done with it. */
  show(): void {
    const { selected, words } = this.#session;
    const open = selected !== undefined && isOpen(selected);
    const pause = this.#session.part('pause');
    const text = selected?.state === 'paused' ? words.resume : words.pause;
    if (pause && pause.textContent !== text) pause.textContent = text;
    for (const part of ['pause', 'stop']) this.#allow(part, open);
    const bar = this.#session.part('progress');
    if (bar instanceof HTMLProgressElement) {
      bar.max = selected?.plan?.steps ?? 1;
      bar.value = selected?.step ?? 0;
      bar.hidden = selected === undefined;
    }
    const line = this.#session.part('progress-text');
    if (line) line.textContent = this.#line();
  }

  /** A button that has the focus and can do nothing any more gives it to the one that begins anew. */
  #allow(part: string, isAllowed: boolean): void {
    const button = this.#session.part(part);
    if (!(button instanceof HTMLButtonElement) || button.disabled === !isAllowed) return;
    const hadFocus = document.activeElement === button;
    button.disabled = !isAllowed;
    if (hadFocus && !isAllowed) this.#session.part('train')?.focus();
  }

  #line(): string {
    const { selected, words, runs } = this.#session;
    if (!selected) return '';
    const parts = [this.#session.nameOf(selected.id), words.states[selected.state]];
    if (selected.plan) {
      parts.push(words.stepsDone(groupDigits(selected.step), groupDigits(selected.plan.steps)));
    }
    const left = selected.state === 'running' ? runs.secondsLeft(selected.id) : undefined;
    if (left !== undefined) parts.push(words.secondsLeft(secondsText(left)));
    return parts.join(' · ');
  }
}
