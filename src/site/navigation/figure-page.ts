import anchors from '../../../content/anchors.json' with { type: 'json' };

const pages: readonly (readonly [page: string, { readonly figures?: readonly string[] }])[] =
  Object.entries(anchors);

/**
 * The page on which a figure stands, as `content/anchors.json` lists them: where links to it lead.
 *
 * @param figure the name of its folder
 * @returns the page's slug; `index` is home
 * @throws if no page has the figure, or more than one
 */
export function figurePage(figure: string): string {
  const [page, ...others] = pages.flatMap(([slug, { figures }]) =>
    figures?.includes(figure) ? [slug] : [],
  );
  if (page === undefined || others.length > 0) {
    const found =
      page === undefined
        ? `no page: put <Figure name="${figure}" /> into one, in both languages; npm run anchors:accept`
        : [page, ...others].join(' and ');
    throw new Error(`figure ${figure} must stand on one page of content/anchors.json: ${found}`);
  }
  return page;
}

/** The figure that stands first on a page, if it has one. */
export function firstFigure(slug: string): string | undefined {
  return pages.find(([page]) => page === slug)?.[1].figures?.[0];
}
