import { unfold } from '../render/unfold.ts';

/**
 * Shows, at a figure to which a link of the text has led, a button that leads back to it. It goes when
 * it has been used, or when the reader comes back by herself.
 *
 * @param figure the `<live-figure>`, whose `data-back` names the button
 */
export function showWayBack(figure: HTMLElement, link: HTMLElement): void {
  figure.querySelector('.way-back')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'way-back';
  button.textContent = figure.dataset['back'] ?? '';
  const watch = watchReturn(link, button);
  button.addEventListener('click', () => {
    watch.disconnect();
    unfold(link);
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
    button.remove();
  });
  figure.querySelector('figcaption')?.after(button);
}

/** The link is seen again after it was not: she is back. */
function watchReturn(link: HTMLElement, button: HTMLElement): IntersectionObserver {
  let wasAway = false;
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) wasAway = true;
    else if (wasAway || !button.isConnected) {
      observer.disconnect();
      button.remove();
    }
  });
  observer.observe(link);
  return observer;
}
