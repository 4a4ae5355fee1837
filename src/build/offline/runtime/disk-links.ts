/**
 * Makes links to folders name the page in them, as a disk has no server that would look for it:
 * those that stand in the page now, and any other when it is pointed at.
 */
export function completeDiskLinks(): void {
  for (const link of document.querySelectorAll('a')) completeLink(link);
  for (const event of ['pointerover', 'focusin', 'click', 'auxclick']) {
    addEventListener(
      event,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link) completeLink(link);
      },
      { capture: true },
    );
  }
}

function completeLink(link: HTMLAnchorElement): void {
  if (link.protocol !== 'file:' || !link.pathname.endsWith('/')) return;
  link.pathname += 'index.html';
}
