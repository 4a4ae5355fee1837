import { isPlainClick } from '../../../kit/live/plain-click.ts';
import { groupDigits } from '../../../kit/format/group-digits.ts';
import type { ShownRun } from '../lab-view.ts';
import { lastScore, scoreText, stepTimeText } from '../numbers.ts';
import { settingsText, type ShortSetting } from '../run-names.ts';
import { swatch } from '../swatch.ts';
import type { LabWords } from '../words.ts';
import { make } from './make.ts';

/** What the table does for the reader. */
export interface TableDeeds {
  readonly select: (id: string) => void;
  readonly show: (id: string, shown: boolean) => void;
  /** Takes a run's settings for the next one. */
  readonly take: (id: string) => void;
  readonly again: (id: string) => void;
  readonly remove: (id: string) => void;
  /** The address of a run's settings. */
  readonly address: (id: string) => string;
}

/** A run's row, and what in it changes. */
interface Row {
  readonly row: HTMLTableRowElement;
  readonly update: (run: ShownRun) => void;
}

/** The table of all runs. Rows stay while their run does, so that what has the focus keeps it. */
export class RunTable {
  readonly #body: HTMLElement;
  readonly #words: LabWords;
  readonly #short: ShortSetting;
  readonly #deeds: TableDeeds;
  readonly #rows = new Map<string, Row>();
  /** The row that came with the page: it stands there while there is no run. */
  readonly #first: readonly Node[];

  constructor(body: HTMLElement, words: LabWords, short: ShortSetting, deeds: TableDeeds) {
    [this.#body, this.#words, this.#short, this.#deeds] = [body, words, short, deeds];
    this.#first = [...body.childNodes];
  }

  /** Shows these runs, the newest first. */
  show(runs: readonly ShownRun[]): void {
    const ids = new Set(runs.map(({ run }) => run.id));
    for (const [id, { row }] of this.#rows) {
      if (ids.has(id)) continue;
      row.remove();
      this.#rows.delete(id);
    }
    if (runs.length === 0) {
      this.#body.replaceChildren(...this.#first);
      return;
    }
    if (this.#rows.size === 0) this.#body.replaceChildren();
    for (const run of runs) {
      const known = this.#rows.get(run.run.id);
      const row = known ?? this.#makeRow(run);
      if (!known) {
        this.#rows.set(run.run.id, row);
        this.#body.prepend(row.row);
      }
      row.update(run);
    }
  }

  #makeRow({ run: { id, settings } }: ShownRun): Row {
    const { columns } = this.#words;
    const cell = (heading: keyof LabWords['columns'], ...children: readonly (Node | string)[]) =>
      make('td', { 'data-heading': columns[heading], 'data-cell': heading }, ...children);
    const show = make('input', { type: 'checkbox' });
    const select = make('input', { type: 'radio', name: 'lab-selected', value: id });
    const place = make('span', { class: 'swatch-place' });
    const name = make('span');
    const text = make('span', { class: 'run-settings' }, settingsText(settings, this.#short));
    const head = make('th', { scope: 'row' }, make('label', {}, select, place, name), text);
    const [state, steps, time, running, batch] = (
      ['state', 'steps', 'time', 'errorRunning', 'errorBatch'] as const
    ).map((heading) => cell(heading));
    const actions = this.#actionsOf(id);
    const row = make(
      'tr',
      { 'data-run': id },
      head,
      cell('shown', show),
      ...[state, running, batch, steps, time].flatMap((made) => made ?? []),
      cell('actions', ...Object.values(actions)),
    );
    show.addEventListener('change', () => {
      this.#deeds.show(id, show.checked);
    });
    select.addEventListener('change', () => {
      this.#deeds.select(id);
    });
    return {
      row,
      update: (shown) => {
        const { run, isSelected } = shown;
        row.dataset['state'] = run.state;
        row.toggleAttribute('data-selected', isSelected);
        [show.checked, select.checked] = [run.shown, isSelected];
        write(name, shown.name);
        const look = `${shown.name} ${shown.color} ${shown.dash ?? ''}`;
        if (look !== row.dataset['look']) {
          row.dataset['look'] = look;
          place.replaceChildren(swatch(document, shown));
          this.#nameParts(shown.name, { ...actions, show });
        }
        write(state, this.#words.states[run.state]);
        const planned = run.plan?.steps;
        write(
          steps,
          [run.step, ...(planned === undefined ? [] : [planned])]
            .map((count) => groupDigits(count))
            .join(' / '),
        );
        write(time, stepTimeText(run));
        const scoreOf = (mode: 'running' | 'batch'): string => {
          const score = lastScore(run, mode);
          return score ? scoreText(score, this.#words.lossOf) : '–';
        };
        write(running, scoreOf('running'));
        write(batch, scoreOf('batch'));
      },
    };
  }

  #actionsOf(id: string) {
    const { openSettings, again, remove } = this.#words;
    const made = {
      settings: make(
        'a',
        { href: this.#deeds.address(id), 'data-astro-prefetch': 'false' },
        openSettings,
      ),
      again: make('button', { type: 'button', 'data-deed': 'again' }, again),
      remove: make('button', { type: 'button', 'data-deed': 'remove' }, remove),
    };
    made.settings.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      this.#deeds.take(id);
    });
    made.again.addEventListener('click', () => {
      this.#deeds.again(id);
    });
    made.remove.addEventListener('click', () => {
      this.#deeds.remove(id);
    });
    return made;
  }

  /** Names what stands in every row alike, for those who do not see the row. */
  #nameParts(
    name: string,
    parts: Readonly<Record<'settings' | 'again' | 'remove' | 'show', HTMLElement>>,
  ): void {
    const words = this.#words;
    parts.settings.setAttribute('aria-label', words.openSettingsOf(name));
    parts.again.setAttribute('aria-label', words.againOf(name));
    parts.remove.setAttribute('aria-label', words.removeOf(name));
    parts.show.setAttribute('aria-label', words.show(name));
  }
}

/** Writes a text where it is another than stands there. */
function write(place: HTMLElement | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
