/** A heading of the article that this site continues, and the pages that answer it. */
export interface ArticleHeading {
  /** As its author wrote it. */
  readonly heading: string;
  /** The id that kramdown makes of it. */
  readonly id: string;
  /** The page that it means, and others that go on from there: the slugs of pages. */
  readonly pages: readonly [string, ...string[]];
}

/** The article's headings, in its order. */
export const articleHeadings: readonly ArticleHeading[] = [
  {
    heading: 'Normalization과 Regularization',
    id: 'normalization과-regularization',
    pages: ['normalization-and-regularization'],
  },
  {
    heading: 'Batch Normalization의 한계',
    id: 'batch-normalization의-한계',
    pages: ['batch-normalization-limits', 'large-batches-and-recurrent-networks'],
  },
  {
    heading: 'Weight Normalization',
    id: 'weight-normalization',
    pages: ['weight-normalization'],
  },
  {
    heading: 'Layer Normalization',
    id: 'layer-normalization',
    pages: ['layer-normalization', 'layer-normalization-in-transformers'],
  },
  {
    heading: 'Instance Normalization',
    id: 'instance-normalization',
    pages: ['instance-normalization'],
  },
  {
    heading: 'Group Normalization',
    id: 'group-normalization',
    pages: ['group-normalization'],
  },
];

/** The article's heading that a page answers first, if there is one. */
export function articleHeadingOf(slug: string): ArticleHeading | undefined {
  return articleHeadings.find(({ pages }) => pages[0] === slug);
}
