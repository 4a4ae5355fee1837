/**
 * `<copy-text>`: a button that copies the text of the `<code>` inside it. Without scripts the button
 * stays hidden, and the text can be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const [button, status, code] = ['button', '[role="status"]', 'code'].map((part) =>
      this.querySelector<HTMLElement>(part),
    );
    if (!button || !status || !code) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy(code, status));
  }

  private async copy(code: HTMLElement, status: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // No clipboard: an insecure origin, an old browser, or a reader who said no.
      getSelection()?.selectAllChildren(code);
      status.textContent = this.dataset['byHand'] ?? '';
    }
  }
}

/** Lets the buttons of the page copy. */
export function defineCopyText(): void {
  if (!customElements.get('copy-text')) customElements.define('copy-text', CopyText);
}
