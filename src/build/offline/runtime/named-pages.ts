/**
 * Whether pages are to be named with their file: on a disk, and wherever this one is, no server
 * looks into a folder for them.
 */
export function namesPages(): boolean {
  return location.protocol === 'file:' || location.pathname.endsWith('/index.html');
}

/**
 * Makes links to folders of the site name the page in them: those that stand in the page now, and
 * any other when it is pointed at.
 *
 * @param root the path of the site's folder, ending with a slash
 */
export function completeLinks(root: string): void {
  for (const link of document.querySelectorAll('a')) completeLink(link, root);
  for (const event of ['pointerover', 'focusin', 'click', 'auxclick']) {
    addEventListener(
      event,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link) completeLink(link, root);
      },
      { capture: true },
    );
  }
}

function completeLink(link: HTMLAnchorElement, root: string): void {
  const isOurs = link.protocol === location.protocol && link.host === location.host;
  if (!isOurs || !link.pathname.startsWith(root) || !link.pathname.endsWith('/')) return;
  link.pathname += 'index.html';
}
