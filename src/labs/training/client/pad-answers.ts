import type { ShownRun } from '../lab-view.ts';
import { restore, type Classified, type RestoredNetwork } from '../restore.ts';
import type { Examples } from '../../../training/examples/examples.ts';
import { needsDigits } from '../experiment.ts';
import { formatNumber } from '../../../kit/format/format-number.ts';
import type { LabWords } from '../words.ts';
import { make } from './make.ts';
import { swatch } from '../swatch.ts';

/** How many guesses of a network are told. */
const told = 3;

/** What finished runs make of a digit, as a table. */
export class PadAnswers {
  readonly #place: HTMLElement;
  readonly #words: LabWords;
  readonly #networks = new Map<string, RestoredNetwork | undefined>();
  /** Counts what was asked: an answer that comes after the next question is left out. */
  #asked = 0;

  constructor(place: HTMLElement, words: LabWords) {
    [this.#place, this.#words] = [place, words];
  }

  /**
   * Asks every finished run, one after another, so that the page stays awake.
   *
   * @param digit 14 × 14; undefined where none is drawn
   * @param test the test digits, which fill up batches
   */
  async ask(
    digit: Float32Array | undefined,
    runs: readonly ShownRun[],
    test: Examples | undefined,
  ): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { pad } = this.#words;
    const readers = runs.filter(({ run }) => run.outcome && needsDigits(run.settings));
    if (readers.length === 0 || !digit || !test) {
      this.#place.replaceChildren(make('p', {}, readers.length === 0 ? pad.none : pad.empty));
      return;
    }
    const body = make('tbody');
    const table = make('table', {}, this.#head(), body);
    for (const reader of readers) {
      await new Promise(requestAnimationFrame);
      if (asked !== this.#asked) return;
      body.append(this.#row(reader, this.#networkOf(reader, test)?.classify(digit)));
      if (body.childElementCount === 1) this.#place.replaceChildren(table);
    }
  }

  #head(): HTMLElement {
    const { pad } = this.#words;
    const headings = [pad.run, pad.running, pad.batch];
    const cells = headings.map((heading) => make('th', { scope: 'col' }, heading));
    return make('thead', {}, make('tr', {}, ...cells));
  }

  #row(shown: ShownRun, answer: Classified | undefined): HTMLElement {
    const name = make('th', { scope: 'row' }, swatch(document, shown), ` ${shown.name}`);
    const cells = (['running', 'batch'] as const).map((mode) =>
      make('td', { 'data-mode': mode }, ...(answer ? this.#guesses(answer[mode]) : ['–'])),
    );
    return make('tr', {}, name, ...cells);
  }

  /** The likeliest digits with their probabilities, each a bar as long as it is likely. */
  #guesses(probabilities: Float64Array): readonly HTMLElement[] {
    const ranked = [...probabilities.keys()].toSorted(
      (a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0),
    );
    return ranked.slice(0, told).map((digit) => {
      const share = `${formatNumber(100 * (probabilities[digit] ?? NaN), 0)}%`;
      const style = `--share:${share.replace('NaN', '0')}`;
      return make('span', { class: 'guess', style }, this.#words.pad.guess(String(digit), share));
    });
  }

  /** Built once for each run. */
  #networkOf({ run }: ShownRun, test: Examples): RestoredNetwork | undefined {
    if (!this.#networks.has(run.id)) this.#networks.set(run.id, restored(run, test));
    return this.#networks.get(run.id);
  }
}

/** What was kept may be of an older form of the network: then it does not answer. */
function restored(
  { settings, outcome }: ShownRun['run'],
  test: Examples,
): RestoredNetwork | undefined {
  try {
    return outcome && restore(settings, outcome.weights, test);
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
