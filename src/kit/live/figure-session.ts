import { figureWords } from '../../i18n/figure-words.ts';
import type { Language } from '../../i18n/languages.ts';
import { readControl, writeControl } from '../parameters/control.ts';
import { drawFigure, restyleFigure } from '../render/draw-figure.ts';
import { fillEquation } from '../contract/equation.ts';
import { drawPictures } from '../render/draw-pictures.ts';
import type { AnyFigure, Chart, FigureWords, Picture, WidthName } from '../contract/figure.ts';
import { bindCells, placeCursor } from './live-cells.ts';
import { bindHandles, placeHandles } from './live-handles.ts';
import { defaultValues, type Value, type Values } from '../parameters/parameter.ts';
import { writeValue } from '../parameters/read-parameter.ts';
import { figureTable } from '../render/figure-table.ts';
import { showFinding, showNote, showTable } from '../render/show.ts';
import { showChartWords } from './show-chart-words.ts';
import { showPictures } from './show-pictures.ts';
import { hasState, ownQuery } from '../state/own-query.ts';
import { readState, writeState } from '../state/state.ts';
import { takeFile } from './take-file.ts';
import { findingOf } from '../words/finding-of.ts';

/** How long the address stays at least, in milliseconds: browsers limit how often it may change. */
const addressRest = 500;

/** A live figure's state in one page: it hears the controls and draws, at most once a frame. */
export class FigureSession {
  readonly figure: AnyFigure;
  readonly language: Language;
  readonly words: FigureWords;
  readonly root: HTMLElement;
  values: Values;
  model: unknown;
  charts: readonly Chart[] = [];
  pictures: readonly Picture[] = [];
  #drawnWidth: WidthName | undefined;
  #drawnValues: Values = {};
  /** Values that hold only while a pointer rests on them. */
  #preview: Partial<Values> = {};
  #frame = 0;
  #timer = 0;
  /** When the address was last written. */
  #written = -addressRest;
  /** The figure's part of the address, as it was last read or written. */
  #addressed = '';
  /** Whether the note says that the last state could not be drawn. */
  #hasFailed = false;

  constructor(root: HTMLElement, figure: AnyFigure, language: Language) {
    this.root = root;
    this.figure = figure;
    this.language = language;
    this.words = figure.words[language];
    this.values = defaultValues(figure.parameters);
    this.#addressed = ownQuery(figure.id, location.search);
    for (const input of this.#inputs()) {
      input.addEventListener('input', () => {
        this.#obey(input);
      });
    }
    bindHandles(this);
    bindCells(this);
    // The page holds a drawing a width; the one that a resize uncovers may be of an earlier state.
    new ResizeObserver(() => {
      if (this.visibleWidth() !== this.#drawnWidth) this.schedule();
    }).observe(root);
  }

  /** Takes the state from a query; says what in it could not be used, and where that left the figure. */
  restore(query: string): void {
    const { values, problems } = readState(this.figure.id, this.figure.parameters, query);
    showNote(this.part('note'), problems, figureWords[this.language]);
    this.#addressed = ownQuery(this.figure.id, location.search);
    this.change({ ...values, ...this.#files() }, { address: false });
  }

  /**
   * Takes the state that the address now has, when it is another than was last read or written: an
   * address changes its hash, too, while a figure plays or is being dragged.
   */
  hearAddress(): void {
    if (ownQuery(this.figure.id, location.search) === this.#addressed) return;
    this.restore(location.search);
  }

  /**
   * Takes the state with which the figure comes to life: the address's, and over it what the reader
   * moved before the figure had come. Her controls are read first: whoever shows values writes them.
   */
  begin(query: string, moved: ReadonlySet<string>): void {
    const inputs = this.#inputs().filter(({ name }) => moved.has(name));
    const values = Object.assign(
      {},
      ...inputs.map((input) => this.#read(input)),
    ) as Partial<Values>;
    if (hasState(this.figure.id, query)) this.restore(query);
    if (inputs.length > 0) this.change(values);
  }

  /** Sets all values back, and takes away what was said about those that could not be used. */
  reset(): void {
    const notes = this.root.querySelectorAll<HTMLElement>('[data-file-note]');
    for (const note of notes) note.textContent = '';
    showNote(this.part('note'), [], figureWords[this.language]);
    this.change(defaultValues(this.figure.parameters));
  }

  /** Sets values, and draws on the next frame. */
  change(values: Partial<Values>, { address = true } = {}): void {
    this.values = Object.assign({}, this.values, values);
    this.#preview = {};
    this.#showValues();
    this.schedule();
    if (address) this.#scheduleAddress();
  }

  /** Shows values while a pointer rests on them; the state and the address stay as they are. */
  preview(values: Partial<Values>): void {
    if (JSON.stringify(values) === JSON.stringify(this.#preview)) return;
    this.#preview = values;
    this.schedule();
  }

  /** Draws on the next frame, once, however often it is asked. */
  schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.draw();
    });
  }

  /** Computes the model and shows it: drawing, equation, finding, table. */
  draw(): void {
    const values: Values = Object.assign({}, this.values, this.#preview);
    try {
      this.model = this.figure.model(values);
      this.#drawCharts(values);
      this.#showWords();
    } catch (error) {
      this.#showDrawFailed(error);
      return;
    }
    if (this.#hasFailed) showNote(this.part('note'), [], figureWords[this.language]);
    this.#hasFailed = false;
    this.root.dataset['drawn'] = writeDrawn(values);
  }

  /** Writes the table of the current state. */
  showTable(): void {
    showTable(
      this.part('table'),
      figureTable(this.figure, this.model, this.language),
      figureWords[this.language],
    );
  }

  /** The address of the current state, for copying: this page, its foreign keys left out. */
  address(): string {
    const url = new URL(location.href);
    url.search = writeState(this.figure.id, this.figure.parameters, this.values, '');
    url.hash = `fig-${this.figure.id}`;
    return url.href;
  }

  /** Tells whether the reader has put a file of her own into the figure. */
  hasFile(): boolean {
    return Object.values(this.#files()).some((file) => file !== null);
  }

  /** A part of the figure by its name. */
  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** The drawing that is now shown, of the two that the page holds. */
  visibleWidth(): WidthName {
    const narrow = this.root.querySelector('.drawn-narrow');
    return narrow && getComputedStyle(narrow).display !== 'none' ? 'narrow' : 'wide';
  }

  #obey(input: HTMLInputElement): void {
    const values = this.#read(input);
    if (Object.keys(values).length > 0) this.change(values);
  }

  /** What a control says now; a file says it later. */
  #read(input: HTMLInputElement): Partial<Values> {
    const parameter = this.figure.parameters[input.name];
    if (parameter?.kind === 'file') void takeFile(this, input, parameter);
    const value = parameter && readControl(parameter, input);
    return value === undefined ? {} : { [input.name]: value };
  }

  /** Writes what the model says: equation, finding, table. */
  #showWords(): void {
    const { equations } = this.figure;
    const numbers = this.part('numbers');
    if (equations && numbers) fillEquation(numbers, equations.fill(this.model));
    showFinding(this.part('finding'), findingOf(this.figure, this.model, this.language));
    const table = this.root.querySelector<HTMLDetailsElement>('details.table');
    if (table?.open) this.showTable();
  }

  /** The reader's files: no address holds them, and none takes them away. */
  #files(): Partial<Values> {
    const isFile = ([name]: readonly [string, unknown]): boolean =>
      this.figure.parameters[name]?.kind === 'file';
    return Object.fromEntries(Object.entries(this.values).filter(isFile));
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('.controls input')];
  }

  #showValues(): void {
    const { parameters, active } = this.figure;
    const used: readonly string[] = active?.(this.values) ?? Object.keys(parameters);
    for (const input of this.#inputs()) {
      const parameter = parameters[input.name];
      const words = this.words.parameters[input.name];
      const value: Value | undefined = this.values[input.name];
      if (!parameter || !words || value === undefined) continue;
      writeControl(parameter, words, input, value);
      input.disabled = !used.includes(input.name);
      const control = input.closest('.control');
      control?.toggleAttribute('data-idle', input.disabled);
      for (const button of control?.querySelectorAll('button') ?? []) {
        button.disabled = input.disabled;
      }
    }
    const changed =
      writeState(this.figure.id, parameters, this.values, '') !== '' || this.hasFile();
    this.part('reset')?.toggleAttribute('hidden', !changed);
  }

  #drawCharts(values: Values): void {
    const width = this.visibleWidth();
    const { figure, model, language, words } = this;
    const stay = width === this.#drawnWidth && this.#onlyHighlightsDiffer(values);
    if (stay) restyleFigure(figure, model, this.charts, width);
    else this.charts = drawFigure(figure, model, { document, width, words, language });
    this.#drawnWidth = width;
    this.#drawnValues = values;
    if (!stay) {
      this.pictures = drawPictures(figure, model, { width, words, language });
      showPictures(this.root.querySelector(`.drawn-${width}`), this.pictures);
    }
    for (const chart of this.charts) {
      const place = this.root.querySelector(`.drawn-${width} [data-chart="${chart.name}"]`);
      if (!place) continue;
      if (!stay) place.querySelector('svg')?.replaceWith(chart.svg);
      showChartWords(place, chart);
      placeHandles(place, chart, this);
      placeCursor(place, chart, this);
    }
  }

  /** Tells whether the drawing that stands needs no more than other parts of it to stand out. */
  #onlyHighlightsDiffer(values: Values): boolean {
    return Object.entries(this.figure.parameters).every(([name, parameter]) => {
      const [drawn, value] = [this.#drawnValues[name], values[name]];
      if (drawn === undefined || value === undefined) return false;
      if (parameter.kind === 'index' && parameter.highlight) return true;
      const text = writeValue(parameter, value);
      return drawn === value || (text !== undefined && text === writeValue(parameter, drawn));
    });
  }

  #showDrawFailed(error: unknown): void {
    this.#hasFailed = true;
    const note = this.part('note');
    if (note) {
      note.textContent = figureWords[this.language].drawFailed;
      note.hidden = false;
    }
    console.error(error);
  }

  /** Writes a change that still waits for its time into the address: the reader is about to leave. */
  flushAddress(): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#written = performance.now();
    const query = writeState(this.figure.id, this.figure.parameters, this.values, location.search);
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query && `?${query}`}${location.hash}`,
    );
    this.#addressed = ownQuery(this.figure.id, query);
  }

  /** Writes a change into the address at once, since a reload takes what stands there; many of them at rests. */
  #scheduleAddress(): void {
    if (this.#timer !== 0) return;
    const wait = Math.max(0, this.#written + addressRest - performance.now());
    this.#timer = window.setTimeout(() => {
      this.flushAddress();
    }, wait);
  }
}

/** The drawn state, for whoever waits for it; of a picture only that there is one. */
function writeDrawn(values: Values): string {
  return JSON.stringify(values, (_, value: unknown) => (isPicture(value) ? 'picture' : value));
}

function isPicture(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'data' in value && ArrayBuffer.isView(value.data)
  );
}
