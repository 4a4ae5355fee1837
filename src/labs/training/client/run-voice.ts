import { groupDigits } from '../../../kit/format/group-digits.ts';
import { isAboutDigits } from '../is-about-digits.ts';
import type { KeepFault } from '../keep/kept-runs.ts';
import { lastScore, scoreText } from '../numbers.ts';
import type { LabFault } from '../report.ts';
import type { RunRecord } from '../run-record.ts';
import type { LabWords } from '../words.ts';
import { LabNotes } from './lab-notes.ts';
import type { RunPlace } from './start-run.ts';

/** What a note speaks of. */
export type NoteKind = 'settings' | 'queue' | 'digits' | 'place' | 'plain' | 'keep' | 'fault';

/** Says what becomes of runs: in notes that all see, and in a line for those who do not see the page. */
export class RunVoice {
  readonly notes: LabNotes<NoteKind>;
  readonly #part: (name: string) => HTMLElement | null;
  readonly #words: LabWords;

  constructor(words: LabWords, part: (name: string) => HTMLElement | null) {
    [this.#words, this.#part] = [words, part];
    this.notes = new LabNotes(part('lab-note'));
  }

  /** Tells something to those who do not see the page. */
  say(text: string): void {
    const place = this.#part('spoken');
    if (place) place.textContent = text;
  }

  /** A run has begun, or waits for its turn. */
  begun({ state }: Pick<RunRecord, 'state'>, name: string): void {
    const { said } = this.#words;
    this.say(state === 'waiting' ? said.waits(name) : said.started(name));
  }

  /** A run is in another state: what ends it is told. */
  state(run: RunRecord, name: string): void {
    const { said } = this.#words;
    if (run.state === 'finished') this.say(said.finished(name, this.#resultOf(run)));
    if (run.state === 'stopped') this.say(said.stopped(name, groupDigits(run.step)));
    if (run.state !== 'failed') return;
    this.say(said.failed(name));
    if (run.fault) this.#fault(run.fault);
  }

  /** Who trains a run, and with which loops, where that is not the best. */
  how({ plan }: RunRecord, place: RunPlace): void {
    const { notes } = this.#words;
    if (place === 'page') this.notes.say('place', notes.fallback);
    if (plan?.kernels === 'plain') this.notes.say('plain', notes.plain);
  }

  /** There are no digits: it may go better the next time. */
  noDigits({ kind }: LabFault): void {
    const { notes } = this.#words;
    this.notes.say('digits', kind === 'no-digits' ? notes.noDigits : notes.brokenDigits);
    this.#part('retry')?.toggleAttribute('hidden', false);
  }

  /** What came of keeping runs. */
  kept(fault: KeepFault | undefined): void {
    const { notes } = this.#words;
    const texts = {
      unavailable: notes.keepUnavailable,
      broken: notes.keepBroken,
      'too-many': notes.keepTooMany,
    };
    this.notes.say('keep', fault && texts[fault]);
  }

  #resultOf(run: RunRecord): string {
    const score = lastScore(run, 'running');
    const { said } = this.#words;
    if (!score) return '';
    const text = scoreText(score, (loss) => loss);
    return Number.isNaN(score.error) ? said.testLoss(text) : said.testError(text);
  }

  #fault(fault: LabFault): void {
    const { notes } = this.#words;
    if (isAboutDigits(fault)) this.noDigits(fault);
    else if (fault.kind === 'no-memory') this.notes.say('fault', notes.noMemory);
    else {
      const detail = fault.kind === 'impossible' ? fault.name : fault.detail;
      this.notes.say('fault', notes.unexpected(detail.slice(0, 200)));
    }
  }
}
