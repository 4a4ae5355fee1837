import { isLanguage } from '../../../i18n/languages.ts';
import { searchDialogWords, type SearchDialogWords } from '../../../i18n/search-dialog-words.ts';
import { elementIn } from './element-in.ts';
import { loadIndex } from './load-index.ts';
import { resultItem } from './result-item.ts';
import { searchSections, type Found } from './search-sections.ts';

/** So many results are shown at first, and with every "more". */
const shownAtOnce = 8;
/** Milliseconds after the last key. */
const pause = 150;
/** Milliseconds after which the reader is told that it takes time. */
const tellAfter = 400;

/** Lets the dialog of the search find and show sections. */
export function startPanel(search: HTMLElement): void {
  new SearchPanel(search).start();
}

class SearchPanel {
  private readonly form: HTMLFormElement;
  private readonly field: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly again: HTMLButtonElement;
  private readonly words: SearchDialogWords;
  /** Counts the searches, so that an answer that comes late is not shown. */
  private run = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(search: HTMLElement) {
    const { lang } = document.documentElement;
    this.words = searchDialogWords[isLanguage(lang) ? lang : 'en'];
    this.form = elementIn(search, 'form', HTMLFormElement);
    this.field = elementIn(search, 'input', HTMLInputElement);
    this.status = elementIn(search, '.search-status', HTMLElement);
    this.list = elementIn(search, '.search-results', HTMLElement);
    this.more = elementIn(search, '[data-more]', HTMLButtonElement);
    this.again = elementIn(search, '[data-again]', HTMLButtonElement);
  }

  start(): void {
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.find(), pause);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.find();
    });
    this.again.addEventListener('click', () => void this.find());
    void loadIndex().catch(() => undefined);
    if (this.field.value.trim() !== '') void this.find();
  }

  private async find(): Promise<void> {
    const run = ++this.run;
    const query = this.field.value.trim();
    if (query === '') {
      this.show('');
      return;
    }
    const telling = setTimeout(() => {
      if (run === this.run) this.show(this.words.searching);
    }, tellAfter);
    try {
      const found = await searchSections(await loadIndex(), query);
      const results = await this.readResults(found, 0);
      if (run === this.run) this.showFound(found, results, query);
    } catch (error) {
      console.warn(error);
      if (run !== this.run) return;
      this.show(import.meta.env.DEV ? this.words.notBuilt : this.words.failed);
      this.again.hidden = false;
    } finally {
      clearTimeout(telling);
    }
  }

  private show(status: string): void {
    this.status.textContent = status;
    this.list.replaceChildren();
    this.more.hidden = true;
    this.again.hidden = true;
  }

  private showFound(found: Found, results: readonly HTMLElement[], query: string): void {
    const { count, complete } = found;
    const { nothing, foundFewer, found: foundIn } = this.words;
    this.show(count === 0 ? nothing(query) : complete === 0 ? foundFewer : foundIn(complete));
    this.list.append(...results);
    this.offerMore(found);
  }

  private offerMore(found: Found): void {
    const shown = this.list.querySelectorAll('a').length;
    this.more.hidden = shown >= lastShown(found);
    const { run } = this;
    this.more.onclick = async () => {
      const results = await this.readResults(found, shown).catch(() => undefined);
      if (run !== this.run) return;
      if (!results) {
        this.status.textContent = this.words.failed;
        return;
      }
      this.list.append(...results);
      // The button moves on or goes: who pressed it by key goes on where the new ones begin.
      results[0]?.querySelector('a')?.focus();
      this.offerMore(found);
    };
  }

  private async readResults(found: Found, from: number): Promise<readonly HTMLElement[]> {
    const to = Math.min(from + shownAtOnce, lastShown(found));
    const sections = await found.read(from, to);
    return sections.flatMap((section, index) => {
      const item = resultItem(section, found.words, this.words);
      const isFirstFewer = found.complete > 0 && from + index === found.complete;
      return isFirstFewer ? [noteItem(this.words.fewerFollow), item] : [item];
    });
  }
}

/** Those that have every word; where they are few, some of those with fewer words fill up. */
function lastShown({ complete, count }: Found): number {
  return complete === 0 ? count : Math.max(complete, Math.min(count, shownAtOnce));
}

function noteItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'search-note';
  item.textContent = text;
  return item;
}
