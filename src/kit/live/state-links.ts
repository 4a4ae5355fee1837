import { unfold } from '../render/unfold.ts';
import { isPlainClick } from './plain-click.ts';
import { stateEvent } from './state-event.ts';
import { showWayBack } from './way-back.ts';
import { foreignQuery, ownQuery } from '../state/own-query.ts';

/** What a `<live-figure>` offers to a link. */
interface Wakeable extends HTMLElement {
  wake: () => Promise<void>;
}

/**
 * Lets links to a figure's state, where the figure stands on the same page, set it without a reload.
 * The address gets an entry in the history, so that "back" undoes the link.
 */
export function bindStateLinks(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-figure-state]')
        : null;
    if (!link || event.defaultPrevented || !isPlainClick(event)) return;
    const id = link.dataset['figureState'] ?? '';
    const figure = document.getElementById(`fig-${id}`) as Wakeable | null;
    if (!figure) return;
    event.preventDefault();
    void follow(link, id, figure);
  });
}

async function follow(link: HTMLAnchorElement, id: string, figure: Wakeable): Promise<void> {
  const wanted = new URL(link.href);
  const url = new URL(location.href);
  url.search = [foreignQuery(id, url.search), ownQuery(id, wanted.search)]
    .filter(Boolean)
    .join('&');
  url.hash = wanted.hash;
  history.pushState(null, '', url);
  await figure.wake();
  figure.dispatchEvent(new CustomEvent(stateEvent, { detail: wanted.search }));
  unfold(figure);
  const drawings = figure.querySelector('.stage') ?? figure;
  const { top, bottom } = drawings.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) figure.scrollIntoView({ block: 'start' });
  figure.querySelector<HTMLElement>('figure')?.focus({ preventScroll: true });
  showWayBack(figure, link);
}
