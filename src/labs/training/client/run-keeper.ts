import { keepKey, readKept, writeKept, type KeepFault } from '../keep/kept-runs.ts';
import type { RunRecord } from '../run-record.ts';
import { storageFault } from './lasting-storage.ts';
import type { RunList } from './run-list.ts';

/** Keeps the runs of this page in the browser, beside those that other tabs have put there. */
export class RunKeeper {
  readonly #runs: RunList;
  readonly #onFault: (fault: KeepFault | undefined) => void;
  /** All that this page has ever had: what is of none of them is another tab's. */
  readonly #known = new Set<string>();
  /** What was last written, and what was read of other tabs. */
  #text: string | null = null;
  #read: readonly RunRecord[] = [];

  constructor(runs: RunList, onFault: (fault: KeepFault | undefined) => void) {
    [this.#runs, this.#onFault] = [runs, onFault];
    for (const { id } of runs.records()) this.#known.add(id);
    this.#text = keptText();
  }

  /** A run that is to be gone. */
  forget(id: string): void {
    this.#known.add(id);
  }

  /** Writes all runs that have begun. */
  keep(): void {
    const own = this.#runs.records().filter(({ step, outcome }) => step > 0 || outcome);
    for (const { id } of own) this.#known.add(id);
    const open = () => localStorage;
    this.#onFault(writeKept(open, [...this.#others(), ...own]) ?? storageFault());
    this.#text = keptText();
  }

  /** The runs of other tabs: they are read only where one has written since. */
  #others(): readonly RunRecord[] {
    if (keptText() !== this.#text) this.#read = readKept(() => localStorage).runs;
    return this.#read.filter(({ id }) => !this.#known.has(id));
  }
}

function keptText(): string | null {
  try {
    return localStorage.getItem(keepKey);
  } catch {
    return null;
  }
}
