import type { SharedFigureWords } from '../../i18n/figure-words.ts';

/**
 * Copies an address, and says so; where the browser refuses, the reader gets it to copy by hand.
 *
 * @param status where it is said
 * @param copied what is said when it is copied
 */
export async function copyAddress(
  status: HTMLElement,
  address: string,
  words: SharedFigureWords,
  copied = words.linkCopied,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  } catch {
    // No clipboard: an insecure origin, an old browser, or a reader who said no.
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', words.link);
    status.replaceChildren(words.linkByHand, field);
    field.select();
  }
}
