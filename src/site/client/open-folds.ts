import { unfold } from '../../kit/render/unfold.ts';
import { decodeHash } from './normalize-hash.ts';

/**
 * Opens a folded part when a link leads to it: browsers open what lies inside of `details`, not the
 * `details` whose own heading is meant. Now, and whenever the hash changes.
 */
export function openFolds(): void {
  openTarget();
  addEventListener('hashchange', openTarget);
  // The same link again, after the reader has folded it: no hash changes.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.hash && link.href === location.href) openTarget();
  });
}

function openTarget(): void {
  // Not `:target`: while a page loads, there is none yet.
  const target = document.getElementById(decodeHash(location.hash));
  if (target) unfold(target);
}
