import { figureWords } from '../../i18n/figure-words.ts';
import type { Language } from '../../i18n/languages.ts';
import { readControl } from '../parameters/control.ts';
import { drawFigure, restyleFigure } from '../render/draw-figure.ts';
import { fillEquation } from '../contract/equation.ts';
import { drawPictures } from '../render/draw-pictures.ts';
import type { AnyFigure, Chart, FigureWords, Picture, WidthName } from '../contract/figure.ts';
import { AddressWriter } from './address-writer.ts';
import { bindCells, placeCursor } from './live-cells.ts';
import { bindHandles, placeHandles } from './live-handles.ts';
import { markPreset } from './live-presets.ts';
import { defaultValues, type Values } from '../parameters/parameter.ts';
import { figureTable } from '../render/figure-table.ts';
import { showNote } from '../render/show-note.ts';
import { showFinding, showTable } from '../render/show.ts';
import { onlyHighlightsDiffer } from './only-highlights-differ.ts';
import { showChartWords } from './show-chart-words.ts';
import { showControls } from './show-controls.ts';
import { showListings } from './show-listings.ts';
import { showMoved } from './show-moved.ts';
import { showPictures } from './show-pictures.ts';
import { SeenWidth } from './seen-width.ts';
import { Speech } from './speech.ts';
import { hasState } from '../state/own-query.ts';
import { readState, writeState } from '../state/state.ts';
import { atOnce, eased, Tween, type Motion } from './tween.ts';
import { watchOverlay } from './tween-overlay.ts';
import { Travel } from './travel.ts';
import { takeFile } from './take-file.ts';
import { wantsLessMotion } from './wants-less-motion.ts';
import { findingText } from '../contract/finding.ts';
import { toldFindingOf } from '../words/finding-of.ts';

/** A live figure's state in one page: it hears the controls and draws, at most once a frame. */
export class FigureSession {
  readonly figure: AnyFigure;
  readonly language: Language;
  readonly words: FigureWords;
  readonly root: HTMLElement;
  /** What is read out when the values have rested. */
  readonly speech: Speech;
  /** Which of its two drawings is shown. */
  readonly seen: SeenWidth;
  /** What keeps the values in the page's address. */
  readonly addressWriter: AddressWriter;
  values: Values;
  model: unknown;
  charts: readonly Chart[] = [];
  pictures: readonly Picture[] = [];
  #drawnWidth: WidthName | undefined;
  #drawnValues: Values = {};
  /** Values that hold only while a pointer rests on them. */
  #preview: Partial<Values> = {};
  #frame = 0;
  /** How the next drawing comes. */
  #motion = atOnce;
  readonly #travel = new Travel(() => {
    this.root.dataset['drawn'] = writeDrawn(this.#drawnValues);
  });
  /** Whether the values are those of the figure's own move, which no words speak of. */
  #posing = false;
  /** Whether the note says that the last state could not be drawn. */
  #hasFailed = false;

  constructor(root: HTMLElement, figure: AnyFigure, language: Language) {
    this.root = root;
    this.figure = figure;
    this.language = language;
    this.words = figure.words[language];
    this.values = defaultValues(figure.parameters);
    this.speech = new Speech(this.part('spoken'), this.part('headline')?.textContent ?? '');
    this.addressWriter = new AddressWriter(figure.id, (query) =>
      writeState(figure.id, figure.parameters, this.values, query),
    );
    for (const input of this.#inputs()) {
      input.addEventListener('input', () => {
        this.#obey(input);
      });
    }
    bindHandles(this);
    bindCells(this);
    // The page holds a drawing a width; the one that a resize uncovers may be of an earlier state.
    this.seen = new SeenWidth(root, () => {
      if (this.seen.now !== this.#drawnWidth) this.schedule();
    });
  }

  /** Tells whether any of the figure is in view. */
  isSeen(): boolean {
    const { top, bottom } = this.root.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }

  /** Takes the state from a query; says what in it could not be used, and where that left the figure. */
  restore(query: string, motion = eased): void {
    const { values, problems } = readState(this.figure.id, this.figure.parameters, query);
    showNote(this.part('note'), problems, figureWords[this.language]);
    this.addressWriter.noteRead();
    this.change({ ...values, ...this.#files() }, { address: false, motion });
    showMoved(this);
  }

  /** Takes the state that the address now has, when it is another than was last read or written. */
  hearAddress(): void {
    if (this.addressWriter.hasNews()) this.restore(location.search);
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
    if (hasState(this.figure.id, query)) this.restore(query, atOnce);
    if (inputs.length > 0) this.change(values, { motion: atOnce });
  }

  /** Sets all values back, and takes away what was said about those that could not be used. */
  reset(): void {
    const notes = this.root.querySelectorAll<HTMLElement>('[data-file-note]');
    for (const note of notes) note.textContent = '';
    // A file that is still being read is taken back, too.
    for (const input of this.#inputs()) delete input.dataset['reading'];
    showNote(this.part('note'), [], figureWords[this.language]);
    this.change(defaultValues(this.figure.parameters));
  }

  /**
   * Sets values, and draws on the next frame.
   *
   * @param motion how the marks come to where the values put them; a dragged value stands at once
   */
  change(
    values: Partial<Values>,
    { address = true, motion = eased }: { address?: boolean; motion?: Motion } = {},
  ): void {
    this.#posing = false;
    this.#set(values, motion);
    if (address) this.addressWriter.schedule();
  }

  /** Shows values as a part of the figure's own move: words and address stay as they are. */
  pose(values: Partial<Values>, motion: Motion): void {
    this.#posing = true;
    this.#set(values, motion);
  }

  /**
   * Ends the figure's own move. The controls follow on the next frame: a click or an input that ends
   * it has set one already, and is heard only after this.
   */
  endPose(values: Values, motion: Motion): void {
    this.#posing = false;
    this.values = values;
    this.#motion = motion;
    this.schedule();
    requestAnimationFrame(() => {
      this.#showValues();
    });
  }

  #set(values: Partial<Values>, motion: Motion): void {
    this.values = Object.assign({}, this.values, values);
    this.#preview = {};
    // What was said of an action was said of another state.
    this.part('status')?.replaceChildren();
    this.#motion = motion;
    this.#showValues();
    this.schedule();
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
      this.draw(this.#motion);
      this.#motion = atOnce;
    });
  }

  /** Computes the model and shows it: drawing, equation, finding, table. */
  draw(motion = atOnce): void {
    const values: Values = Object.assign({}, this.values, this.#preview);
    try {
      this.model = this.figure.model(values);
      this.#drawCharts(values, motion);
      if (!this.#posing) this.#showWords();
    } catch (error) {
      this.#showDrawFailed(error);
      return;
    }
    if (this.#hasFailed) showNote(this.part('note'), [], figureWords[this.language]);
    this.#hasFailed = false;
  }

  /** Brings the drawings to rest, where they are on their way. */
  settle(): void {
    this.#travel.settle();
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

  #obey(input: HTMLInputElement): void {
    const values = this.#read(input);
    // What slides is in her hand; whatever else she sets is set once.
    const motion = input.type === 'range' ? atOnce : eased;
    if (Object.keys(values).length > 0) this.change(values, { motion });
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
    showListings(this.root, this.figure.listings?.(this.model, this.words) ?? []);
    const { headline, detail } = toldFindingOf(this.figure, this.model, this.language);
    showFinding(this.part('headline'), headline);
    showFinding(this.part('finding'), detail);
    this.speech.hear(findingText(headline));
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
    const { parameters } = this.figure;
    showControls(this, this.#inputs());
    const changed =
      writeState(this.figure.id, parameters, this.values, '') !== '' || this.hasFile();
    markPreset(this);
    this.part('reset')?.toggleAttribute('hidden', !changed || this.#posing);
  }

  #drawCharts(values: Values, motion: Motion): void {
    const width = this.seen.now;
    const { figure, model, language, words } = this;
    const same = width === this.#drawnWidth;
    const stay = same && onlyHighlightsDiffer(figure.parameters, this.#drawnValues, values);
    const tween = new Tween(motion);
    const moves = same && this.#canMove(motion);
    if (stay) this.settle();
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
      const old = place.querySelector('svg');
      const overlay = watchOverlay(place);
      if (!stay) old?.replaceWith(chart.svg);
      showChartWords(place, chart);
      placeHandles(place, chart, this);
      placeCursor(place, chart, this);
      if (!moves || stay || !old) continue;
      tween.addDrawing(old, chart.svg);
      tween.addMoves(overlay());
    }
    this.#travel.start(tween);
  }

  /** Moves happen where they are seen, and for whoever does not want less of them. */
  #canMove({ duration }: Motion): boolean {
    return duration > 0 && !document.hidden && !wantsLessMotion() && this.isSeen();
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
}

/** The drawn state, for whoever waits for it; of a picture only that there is one. */
function writeDrawn(values: Values): string {
  return JSON.stringify(values, (_, value: unknown) => (isPicture(value) ? 'picture' : value));
}

function isPicture(value: unknown): boolean {
  return ArrayBuffer.isView((Object(value) as { readonly data?: unknown }).data);
}
