import type { Language } from '../../../i18n/languages.ts';
import type { Chart, WidthName } from '../../../kit/contract/figure.ts';
import { SeenWidth } from '../../../kit/live/seen-width.ts';
import { showChartWords } from '../../../kit/live/show-chart-words.ts';
import { chartGroups, drawChart, isShown, type ChartName } from '../lab-charts.ts';
import type { LabView } from '../lab-view.ts';
import type { LabWords } from '../words.ts';

/** How long a drawing stays at least, in milliseconds. */
const rest = 100;

const names: readonly ChartName[] = Object.values(chartGroups).flat();

/**
 * Draws the charts of a lab that trains: one chart a frame, each at most ten times a second, and none
 * that is out of view, so that the page stays smooth.
 */
export class LiveCharts {
  readonly #root: HTMLElement;
  readonly #words: LabWords;
  readonly #language: Language;
  readonly #viewOf: () => LabView | undefined;
  /** The drawings that came with the page: they are shown while there is no run. */
  readonly #first = new Map<Element, Pick<Chart, 'svg' | 'title' | 'label'>>();
  readonly #stale = new Set<ChartName>();
  readonly #seen = new Set<Element>();
  readonly #drawnAt = new Map<ChartName, number>();
  #frame = 0;
  /** Which of the two drawings of each chart is shown, and which was drawn last. */
  readonly #shown: SeenWidth;
  #drawn: WidthName | undefined;

  /** @param viewOf what is to be shown; undefined for what the page came with */
  constructor(
    root: HTMLElement,
    words: LabWords,
    language: Language,
    viewOf: () => LabView | undefined,
  ) {
    [this.#root, this.#words, this.#language] = [root, words, language];
    this.#viewOf = viewOf;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#seen.add(target);
          else this.#seen.delete(target);
        }
        this.#schedule();
      },
      { rootMargin: '200px' },
    );
    for (const place of root.querySelectorAll('[data-chart]')) {
      const svg = place.querySelector('svg');
      if (svg) this.#first.set(place, { svg, ...wordsAt(place) });
      observer.observe(place);
    }
    this.#shown = new SeenWidth(root, () => {
      if (this.#shown.now !== this.#drawn) this.redraw();
    });
    addEventListener('beforeprint', () => {
      this.#drawAll();
    });
  }

  /** Lets charts be drawn anew when their time comes. */
  redraw(which: readonly ChartName[] = names): void {
    for (const name of which) this.#stale.add(name);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame !== 0 || this.#stale.size === 0) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#drawNext(now);
    });
  }

  /** Draws the stale chart that has rested longest, if one may be drawn. */
  #drawNext(now: number): void {
    const width = this.#shown.now;
    this.#drawn = width;
    const view = this.#viewOf();
    for (const name of this.#stale) this.#hide(name, view);
    const wanted = [...this.#stale].filter((name) =>
      this.#places(name, width).some((place) => this.#seen.has(place)),
    );
    const next = wanted.toSorted((a, b) => this.#restedSince(a) - this.#restedSince(b))[0];
    if (next === undefined) return;
    if (now - this.#restedSince(next) >= rest) {
      this.#stale.delete(next);
      this.#drawnAt.set(next, now);
      this.#draw(next, width, view);
    }
    this.#schedule();
  }

  #restedSince(name: ChartName): number {
    return this.#drawnAt.get(name) ?? -rest;
  }

  /** Paper takes either width, and all charts. */
  #drawAll(): void {
    const view = this.#viewOf();
    for (const name of names) {
      this.#hide(name, view);
      for (const width of ['narrow', 'wide'] as const) this.#draw(name, width, view);
    }
  }

  #draw(name: ChartName, width: WidthName, view: LabView | undefined): void {
    for (const place of this.#places(name, width)) {
      const chart =
        view &&
        drawChart(name, view, { document, width, words: this.#words, language: this.#language });
      const shown = chart ?? this.#first.get(place);
      if (!shown) continue;
      place.querySelector('svg')?.replaceWith(shown.svg);
      showChartWords(place, { name, ...shown });
    }
  }

  #hide(name: ChartName, view: LabView | undefined): void {
    const isHidden = view ? !isShown(name, view) : name === 'time';
    for (const place of this.#root.querySelectorAll(`[data-chart="${name}"]`)) {
      place.closest('.chart')?.toggleAttribute('hidden', isHidden);
    }
  }

  #places(name: ChartName, width: WidthName): readonly Element[] {
    return [...this.#root.querySelectorAll(`.drawn-${width} [data-chart="${name}"]`)];
  }
}

/** What stands above and below a chart. */
function wordsAt(place: Element): Pick<Chart, 'title' | 'label'> {
  const read = (part: string): string =>
    place.closest('.chart')?.querySelector(part)?.textContent ?? '';
  return { title: read('.chart-title'), label: read('.chart-caption') };
}
