/** What is said of a text that is copied, or given to be copied by hand. */
export interface CopyWords {
  readonly copied: string;
  /** Stands before the text, where the reader gets it. */
  readonly byHand: string;
  /** The name of the field that holds it. */
  readonly label: string;
}

/**
 * Copies a text, and says so; where the browser refuses, the reader gets it to copy by hand.
 *
 * @param status where it is said
 * @param rows how many lines of the text the reader sees
 */
export async function copyOrOffer(
  status: HTMLElement,
  text: string,
  { copied, byHand, label }: CopyWords,
  rows = 1,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = copied;
  } catch {
    // No clipboard: an insecure origin, an old browser, or a reader who said no.
    const field = createField(rows);
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', label);
    status.replaceChildren(byHand, field);
    field.select();
  }
}

function createField(rows: number): HTMLInputElement | HTMLTextAreaElement {
  if (rows === 1) return document.createElement('input');
  return Object.assign(document.createElement('textarea'), { rows });
}
