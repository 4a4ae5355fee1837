import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { functionGroups } from '../../site/reference/core-pages.ts';
import { coreAnchor } from '../../site/reference/reference.ts';

/** Puts the functions of the core into their page's table of contents, which knows MDX headings only. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, toc } = locals.starlightRoute;
  if (!entry.id.includes('/reference/core/')) return;
  for (const { slug, children } of toc?.items ?? []) {
    const functions = functionGroups.find(({ id }) => id === slug)?.functions ?? {};
    for (const name of Object.keys(functions)) {
      const anchor = coreAnchor({ name }, 'function');
      children.push({ depth: 3, slug: anchor, text: name, children: [] });
    }
  }
});
