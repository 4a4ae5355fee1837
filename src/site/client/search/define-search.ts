import { isLanguage } from '../../../i18n/languages.ts';
import { searchDialogWords } from '../../../i18n/search-dialog-words.ts';
import { elementIn } from './element-in.ts';

/**
 * `<site-search>`: opens and closes the dialog of the search. Without scripts its button stays
 * disabled. The rest comes when the reader reaches for the button.
 */
class SiteSearch extends HTMLElement {
  private started: Promise<unknown> | undefined;

  connectedCallback(): void {
    const open = elementIn(this, 'button[data-open-modal]', HTMLButtonElement);
    const dialog = elementIn(this, 'dialog', HTMLDialogElement);
    open.disabled = false;
    open.addEventListener('click', () => {
      this.open(dialog);
    });
    for (const reach of ['pointerenter', 'focus'])
      open.addEventListener(reach, () => void this.start());
    elementIn(this, 'button[data-close-modal]', HTMLButtonElement).addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('click', ({ target }) => {
      // Outside of its content only the dialog itself is left, and with it what lies behind.
      const leaves =
        target === dialog || (target instanceof Element && target.closest('a') !== null);
      if (leaves) dialog.close();
    });
    addEventListener('keydown', (event) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.open(dialog);
    });
    elementIn(this, '[data-again]', HTMLButtonElement).addEventListener('click', () => {
      void this.start();
    });
    this.nameKeys(open);
    this.answerAddress(dialog);
  }

  /** Other pages ask by the address, as the one for what is missing does: `?search=gamma`. */
  private answerAddress(dialog: HTMLDialogElement): void {
    const asked = new URLSearchParams(location.search).get('search');
    if (!asked) return;
    elementIn(dialog, 'input', HTMLInputElement).value = asked;
    this.open(dialog);
  }

  private open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    const field = elementIn(dialog, 'input', HTMLInputElement);
    field.focus();
    field.select();
    void this.start();
  }

  /** Starts the panel once; after a failure, when it is reached for again. */
  private start(): Promise<unknown> {
    this.started ??= import('./search-panel.ts').then(
      ({ startPanel }) => {
        startPanel(this);
      },
      () => {
        this.started = undefined;
        const { lang } = document.documentElement;
        const words = searchDialogWords[isLanguage(lang) ? lang : 'en'];
        elementIn(this, '.search-status', HTMLElement).textContent = words.failed;
        elementIn(this, '[data-again]', HTMLButtonElement).hidden = false;
      },
    );
    return this.started;
  }

  private nameKeys(open: HTMLButtonElement): void {
    if (!/Mac|iPhone|iPad/.test(navigator.userAgent)) return;
    elementIn(open, 'kbd[data-control]', HTMLElement).textContent = '⌘';
    open.setAttribute('aria-keyshortcuts', 'Meta+K');
  }
}

/** Lets the search of the page open. */
export function defineSearch(): void {
  if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
}
