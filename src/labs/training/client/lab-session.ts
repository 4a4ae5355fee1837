import { figureWords } from '../../../i18n/figure-words.ts';
import type { Language } from '../../../i18n/languages.ts';
import { maximumSeed } from '../../../kit/parameters/seed.ts';
import { showNote } from '../../../kit/render/show-note.ts';
import { isFault, needsDigits } from '../experiment.ts';
import { readKept } from '../keep/kept-runs.ts';
import { looksOf, type LabView, type ShownRun } from '../lab-view.ts';
import type { LabValues } from '../parameters.ts';
import type { LabFault } from '../report.ts';
import { runNames } from '../run-names.ts';
import { isOpen, type RunRecord } from '../run-record.ts';
import { shortIn, words, type LabWords } from '../words.ts';
import { CheckpointSlider } from './checkpoint-slider.ts';
import { CostLine } from './cost-line.ts';
import type { LabHost } from './lab-host.ts';
import { LabSettings, type Refused } from './lab-settings.ts';
import { storageFault } from './lasting-storage.ts';
import { LiveCharts } from './live-charts.ts';
import { loadDigits } from './load-digits.ts';
import { PadPanel } from './pad-panel.ts';
import { RunKeeper } from './run-keeper.ts';
import { RunList, type RunChange } from './run-list.ts';
import { RunProgress } from './run-progress.ts';
import { RunTable } from './run-table.ts';
import { RunVoice } from './run-voice.ts';
import { startRun } from './start-run.ts';

/** The lab in one page: settings become runs, and what comes of them is shown. */
export class LabSession implements LabHost {
  readonly root: HTMLElement;
  readonly language: Language;
  readonly words: LabWords;
  readonly voice: RunVoice;
  readonly settings: LabSettings;
  readonly runs: RunList;
  readonly #keeper: RunKeeper;
  readonly #charts: LiveCharts;
  readonly #table: RunTable;
  readonly #progress: RunProgress;
  readonly #slider: CheckpointSlider;
  readonly #pad: PadPanel;
  readonly #cost: CostLine;
  #selected: string | undefined;
  #frame = 0;
  #timer = 0;
  #shownAt = 0;

  constructor(root: HTMLElement, language: Language) {
    [this.root, this.language, this.words] = [root, language, words[language]];
    this.voice = new RunVoice(this.words, (name) => this.part(name));
    const kept = readKept(() => localStorage);
    this.#selected = kept.runs.at(-1)?.id;
    this.runs = new RunList(
      {
        start: startRun,
        digitsFor,
        now: () => performance.now(),
        most: mostAtOnce(),
        onChange: (run, change) => {
          this.#hear(run, change);
        },
      },
      kept.runs,
    );
    this.#keeper = new RunKeeper(this.runs, (fault) => {
      this.voice.kept(fault);
    });
    this.voice.kept(kept.fault ?? storageFault());
    this.#cost = new CostLine(this.part('cost'), this.words);
    this.settings = this.#bindSettings();
    this.#charts = new LiveCharts(root, this.words, language, () => this.#view());
    this.#table = this.#bindTable();
    this.#progress = new RunProgress(this);
    this.#slider = new CheckpointSlider(root, this.words, () => {
      this.#charts.redraw();
    });
    this.#pad = new PadPanel(this);
    this.#watchPage();
  }

  /** Takes a run out of the list, and out of what is kept. */
  forget(id: string): void {
    this.#keeper.forget(id);
    this.runs.remove(id);
    // The button may be gone with its row.
    if (document.activeElement === document.body) this.part('train')?.focus();
  }

  /** A part of the lab by its name. */
  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** The run that the buttons speak of. */
  get selected(): RunRecord | undefined {
    return this.#selected === undefined ? undefined : this.runs.record(this.#selected);
  }

  /** Begins a run with settings; `oneStep` lets it take one step, and wait. */
  train(settings: LabValues, oneStep = false): void {
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    this.#selected = id;
    this.#slider.follow();
    this.runs.add(id, settings, oneStep);
    this.voice.begun(this.runs.record(id) ?? { state: 'waiting' }, this.nameOf(id));
  }

  /** What a run is called among the others. */
  nameOf(id: string): string {
    return this.shownRuns().find(({ run }) => run.id === id)?.name ?? '';
  }

  /** All runs, with their names and looks. */
  shownRuns(): readonly ShownRun[] {
    const runs = this.runs.records();
    const names = runNames(
      runs.map(({ settings }) => settings),
      shortIn(this.words),
    );
    const looks = looksOf(runs);
    return runs.map((run, index) => ({
      run,
      name: names[index] ?? '',
      isSelected: run.id === this.#selected,
      ...(looks[index] ?? { color: '', dash: undefined }),
    }));
  }

  /** Says what a run with the settings of now will cost. */
  showCost(): void {
    this.#cost.show(this.settings.values);
  }

  /** Shows runs and all charts, on the next frame, once. */
  showRuns(): void {
    this.#charts.redraw();
    this.#showTable();
  }

  /** Shows what changes with every step; ten times a second is enough. */
  #showSteps(): void {
    this.#charts.redraw(['loss']);
    if (this.#timer !== 0) return;
    const wait = Math.max(0, this.#shownAt + 100 - performance.now());
    this.#timer = window.setTimeout(() => {
      this.#showTable();
    }, wait);
  }

  #showTable(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame((now) => {
      clearTimeout(this.#timer);
      [this.#frame, this.#timer, this.#shownAt] = [0, 0, now];
      const runs = this.shownRuns();
      this.#table.show(runs);
      this.#progress.show();
      this.#slider.show(runs.find(({ isSelected }) => isSelected));
      this.root.toggleAttribute('data-has-runs', runs.length > 0);
      const waits = runs.some(({ run }) => run.state === 'waiting');
      const queue = this.words.notes.queue(String(this.runs.most));
      this.voice.notes.say('queue', waits ? queue : undefined);
    });
  }

  #view(): LabView | undefined {
    const runs = this.shownRuns();
    if (runs.length === 0) return undefined;
    return {
      runs: runs.filter(({ run }) => run.shown),
      selected: runs.find(({ isSelected }) => isSelected),
      at: this.#slider.at,
    };
  }

  #hear(run: RunRecord, change: RunChange): void {
    if (typeof change === 'object') this.voice.how(run, change.trainedBy);
    if (change === 'state') this.voice.state(run, this.nameOf(run.id));
    if (change === 'list') this.#pickSelected();
    if (change === 'list' || (change === 'state' && !isOpen(run))) {
      this.#keeper.keep();
      this.#pad.ask();
    }
    if (run.state === 'finished' && change === 'state') this.#cost.learn(run);
    if (change === 'steps') this.#showSteps();
    else this.showRuns();
  }

  /** After its run is gone, the newest is selected. */
  #pickSelected(): void {
    if (this.selected === undefined) this.#selected = this.runs.records().at(-1)?.id;
  }

  #bindSettings(): LabSettings {
    return new LabSettings({
      root: this.root,
      words: this.words,
      onChange: (refused) => {
        this.voice.notes.say('settings', refused && this.#refusal(refused));
        this.showCost();
      },
      onProblems: (problems) => {
        showNote(this.part('note'), problems, figureWords[this.language]);
      },
    });
  }

  #refusal({ norm, task }: Refused): string {
    const { parameters: named, notes } = this.words;
    return notes.impossible(named.norm.options[norm], named.task.options[task]);
  }

  #bindTable(): RunTable {
    const body = this.part('runs') ?? document.createElement('tbody');
    return new RunTable(body, this.words, shortIn(this.words), {
      select: (id) => {
        this.#selected = id;
        this.#slider.follow();
        this.showRuns();
      },
      show: (id, shown) => {
        this.runs.show(id, shown);
      },
      take: (id) => {
        const run = this.runs.record(id);
        if (!run) return;
        this.settings.change(run.settings);
        this.root.scrollIntoView({ block: 'start' });
        this.part('train')?.focus({ preventScroll: true });
      },
      again: (id) => {
        this.#trainAgain(id);
      },
      remove: (id) => {
        this.forget(id);
      },
      address: (id) => this.settings.address(this.runs.record(id)?.settings),
    });
  }

  /** Takes the next seed with which nothing was trained yet. */
  #trainAgain(id: string): void {
    const run = this.runs.record(id);
    if (!run) return;
    const used = new Set(this.runs.records().map(({ settings }) => JSON.stringify(settings)));
    let settings = run.settings;
    do settings = { ...settings, seed: (settings.seed % maximumSeed) + 1 };
    while (used.has(JSON.stringify(settings)));
    this.train(settings);
  }

  #watchPage(): void {
    document.addEventListener('visibilitychange', () => {
      this.runs.hide(document.hidden);
      if (document.hidden) this.#keeper.keep();
    });
    addEventListener('pagehide', () => {
      this.runs.stopAll();
      this.#keeper.keep();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.runs.hide(document.hidden);
    });
  }
}

/** The digits, where the task learns them, or why there are none. */
async function digitsFor(settings: LabValues): Promise<Uint8Array | LabFault | undefined> {
  if (!needsDigits(settings)) return undefined;
  const found = await loadDigits();
  return isFault(found) ? found : found.bytes;
}

/** One processor is left to the page. */
function mostAtOnce(): number {
  return Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
}
