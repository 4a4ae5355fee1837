import { groupDigits } from '../../../kit/format/group-digits.ts';
import type { ShownRun } from '../lab-view.ts';
import type { LabWords } from '../words.ts';

/** Chooses the checkpoint at which the inside of the selected run is shown; at its end it follows the run. */
export class CheckpointSlider {
  /** Which checkpoint is looked at; undefined for the last. */
  at: number | undefined;
  readonly #input: HTMLInputElement | null;
  readonly #output: HTMLElement | null;
  readonly #title: HTMLElement | null;
  readonly #words: LabWords;
  #run: ShownRun | undefined;

  constructor(root: HTMLElement, words: LabWords, onChange: () => void) {
    this.#words = words;
    this.#input = root.querySelector('input[data-part="checkpoint"]');
    this.#output = root.querySelector('[data-part="checkpoint-text"]');
    this.#title = root.querySelector('[data-part="inside-title"]');
    this.#input?.addEventListener('input', () => {
      const { valueAsNumber = 0, max = '0' } = this.#input ?? {};
      this.at = valueAsNumber >= Number(max) ? undefined : valueAsNumber;
      this.#write();
      onChange();
    });
  }

  /** Looks at the last checkpoint again: another run is selected. */
  follow(): void {
    this.at = undefined;
  }

  /** Shows the place among the checkpoints of the selected run. */
  show(run: ShownRun | undefined): void {
    this.#run = run;
    const last = Math.max(0, (run?.run.checkpoints.length ?? 0) - 1);
    if (this.#input) {
      this.#input.disabled = last === 0;
      this.#input.max = String(last);
      this.#input.value = String(Math.min(this.at ?? last, last));
    }
    if (run && this.#title) this.#title.textContent = this.#words.inside(run.name);
    if (run) this.#write();
  }

  #write(): void {
    const checkpoints = this.#run?.run.checkpoints ?? [];
    const step = checkpoints[this.at ?? checkpoints.length - 1]?.step ?? 0;
    const text = this.#words.checkpointOf(groupDigits(step));
    if (this.#output) this.#output.textContent = text;
    this.#input?.setAttribute('aria-valuetext', text);
  }
}
