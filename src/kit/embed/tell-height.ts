import { isPing, sizeMessage } from './size-message.ts';

/** A window of the draft "responsive iframes" (CSS Box Sizing 4): the frame asks to be measured again. */
interface ResizableWindow extends Window {
  readonly requestResize?: () => void;
}

/**
 * Tells the page around a frame how tall its figure is: now, after every change, and when asked.
 * An observer of sizes is silent while the frame is off screen, so every new drawing counts too.
 *
 * @param figure the `<live-figure>`
 * @param box what holds all that the frame shows; its height depends on nothing outside
 */
export function tellHeight(figure: HTMLElement, box: HTMLElement): void {
  const id = figure.dataset['figure'] ?? '';
  let told = 0;
  const tell = ({ again }: { again: boolean }): void => {
    const message = sizeMessage(id, box.getBoundingClientRect().height);
    if (message.h === told && !again) return;
    told = message.h;
    parent.postMessage(message, '*');
    askForResize(window);
  };
  const changed = (): void => {
    tell({ again: false });
  };
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isPing(data)) tell({ again: true });
  });
  new ResizeObserver(changed).observe(box);
  new MutationObserver(changed).observe(figure, { attributeFilter: ['data-drawn'] });
  addEventListener('load', changed);
  tell({ again: true });
}

function askForResize(frame: ResizableWindow): void {
  try {
    frame.requestResize?.();
  } catch {
    // Chromium 156 has the call and refuses it, whatever the page declares: the message does it.
  }
}
