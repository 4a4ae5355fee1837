import { readSnippetChoice, rememberSnippetChoice } from './snippet-choice.ts';

/**
 * The tabs of a method's code. They are radio buttons, and CSS shows the panel of the checked one, so
 * that they work without this script, which makes all of a page follow one choice, remembers it, and
 * copies.
 */
class MethodCode extends HTMLElement {
  connectedCallback(): void {
    this.choose(readSnippetChoice());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.spread(target.value);
    });
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  /** Checks the tab of a language, if there is one. */
  private choose(language: string | undefined): void {
    for (const input of this.querySelectorAll('input')) {
      if (input.value === language) input.checked = true;
    }
    this.say('');
  }

  /** Lets all of the page follow, without moving what the reader looks at. */
  private spread(language: string): void {
    const before = this.getBoundingClientRect().top;
    rememberSnippetChoice(language);
    for (const other of document.querySelectorAll<MethodCode>('method-code')) {
      other.choose(language);
    }
    scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  private async copy(): Promise<void> {
    const language = this.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const code = this.querySelector(`[data-tab='${language}'] code`);
    if (!code) return;
    try {
      await navigator.clipboard.writeText(`${code.textContent}\n`);
      this.say(this.dataset['copied'] ?? '');
    } catch {
      // No clipboard: an insecure origin, an old browser, or a reader who said no.
      getSelection()?.selectAllChildren(code);
      this.say(this.dataset['selected'] ?? '');
    }
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('method-code', MethodCode);
