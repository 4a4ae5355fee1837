import { groupDigits } from '../../../kit/format/group-digits.ts';
import { estimateSeconds } from '../estimate.ts';
import { secondsText } from '../numbers.ts';
import type { LabValues } from '../parameters.ts';
import type { RunRecord } from '../run-record.ts';
import { stepsOf } from '../steps-of.ts';
import type { LabWords } from '../words.ts';
import { DeviceSpeed } from './device-speed.ts';

/** Says what a run will cost before it starts: its steps, and about how long they take on this device. */
export class CostLine {
  readonly #place: HTMLElement | null;
  readonly #words: LabWords;
  readonly #speed = new DeviceSpeed(() => localStorage);
  #settings: LabValues | undefined;

  constructor(place: HTMLElement | null, words: LabWords) {
    [this.#place, this.#words] = [place, words];
  }

  /** Tells it of settings; the speed of the device is measured first, where it is not known yet. */
  show(settings: LabValues): void {
    this.#settings = settings;
    const isKnown = this.#speed.known !== undefined;
    this.#write(isKnown ? undefined : this.#words.costMeasuring);
    if (isKnown) return;
    void this.#speed.measure().then(() => {
      this.#write(this.#words.costSteps);
    });
  }

  /** Learns from a run that has ended how fast the device is. */
  learn(run: RunRecord): void {
    this.#speed.learn(run);
    this.#write(this.#words.costSteps);
  }

  /** @param unknown what is said of so many steps while the speed is not known */
  #write(unknown: ((steps: string) => string) | undefined): void {
    if (!this.#place || !this.#settings) return;
    const steps = groupDigits(stepsOf(this.#settings));
    const speed = this.#speed.known;
    const text =
      speed === undefined
        ? (unknown?.(steps) ?? '')
        : this.#words.cost(secondsText(estimateSeconds(this.#settings, speed)), steps);
    if (this.#place.textContent !== text) this.#place.textContent = text;
  }
}
