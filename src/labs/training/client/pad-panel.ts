import type { Examples } from '../../../training/examples/examples.ts';
import { digitSide } from '../../../training/digits/format.ts';
import { centerDigit } from '../pad/center-digit.ts';
import { isFault } from '../experiment.ts';
import { DigitPad, showDigit } from './digit-pad.ts';
import type { LabHost } from './lab-host.ts';
import { loadDigits } from './load-digits.ts';
import { PadAnswers } from './pad-answers.ts';

/** The pad: a digit that the reader draws, or takes from the test, and what all finished runs make of it. */
export class PadPanel {
  readonly #session: LabHost;
  readonly #pad: DigitPad | undefined;
  readonly #answers: PadAnswers | undefined;
  #digit: Float32Array | undefined;
  #test: Examples | undefined;
  /** Which test digit is shown; undefined for what is drawn. */
  #taken: number | undefined;

  constructor(session: LabHost) {
    this.#session = session;
    const canvas = session.part('pad');
    const place = session.part('answers');
    if (!(canvas instanceof HTMLCanvasElement) || !place) return;
    this.#answers = new PadAnswers(place, session.words);
    this.#pad = new DigitPad(canvas, (drawing) => {
      this.#taken = undefined;
      this.#show(centerDigit(drawing));
    });
    const on = (part: string, deed: () => void): void => {
      session.part(part)?.addEventListener('click', deed);
    };
    on('clear', () => this.#pad?.clear());
    on('take', () => void this.#take(0));
    on('previous', () => void this.#take(-1));
    on('next', () => void this.#take(1));
  }

  /** Asks the finished runs again: there are others now. */
  ask(): void {
    void this.#ask();
  }

  /** Shows a test digit: the first, or one beside that which is shown. */
  async #take(move: number): Promise<void> {
    const test = await this.#testDigits();
    if (!test) return;
    const count = test.labels.length;
    const next = this.#taken === undefined ? 0 : this.#taken + (move === 0 ? 1 : move);
    this.#pad?.clear();
    this.#taken = (next + count) % count;
    const pixels = digitSide * digitSide;
    const from = this.#taken * pixels;
    this.#show(Float32Array.from(test.inputs.subarray(from, from + pixels)));
  }

  #show(digit: Float32Array | undefined): void {
    this.#digit = digit;
    const { pad } = this.#session.words;
    const canvas = this.#session.part('seen');
    if (canvas instanceof HTMLCanvasElement) showDigit(canvas, digit);
    const line = this.#session.part('truth');
    const label = this.#taken === undefined ? undefined : this.#test?.labels[this.#taken];
    if (line) {
      line.textContent =
        label === undefined ? '' : pad.truth(String(label), String((this.#taken ?? 0) + 1));
    }
    this.ask();
  }

  async #ask(): Promise<void> {
    const test = this.#digit ? await this.#testDigits() : undefined;
    await this.#answers?.ask(this.#digit, this.#session.shownRuns(), test);
  }

  async #testDigits(): Promise<Examples | undefined> {
    if (this.#test) return this.#test;
    const found = await loadDigits();
    if (isFault(found)) this.#session.voice.noDigits(found);
    else this.#test = found.sets.test;
    return this.#test;
  }
}
