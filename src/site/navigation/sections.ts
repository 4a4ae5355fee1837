import type { Words } from '../../i18n/words.ts';

/** Sections that are read together. */
export interface SectionGroup {
  readonly title: Words;
  /** Each is a page in every language, `content/<language>/<slug>.mdx`, which says its own title. */
  readonly slugs: readonly string[];
  /** Looked things up in rather than read: folded in the sidebar until one of its pages is open. */
  readonly folded?: true;
}

/** The map of the site in reading order: the sidebar and the home pages are made from it. */
export const sectionGroups: readonly SectionGroup[] = [
  {
    title: { ko: '첫걸음', en: 'First steps' },
    slugs: ['normalization-and-regularization'],
  },
  {
    title: { ko: '배치 정규화', en: 'Batch Normalization' },
    slugs: [
      'batch-normalization',
      'batch-normalization-gradient',
      'batch-normalization-in-practice',
      'batch-normalization-limits',
      'large-batches-and-recurrent-networks',
    ],
  },
  {
    title: { ko: '다른 방법들', en: 'Other methods' },
    slugs: [
      'weight-normalization',
      'layer-normalization',
      'layer-normalization-in-transformers',
      'instance-normalization',
      'group-normalization',
      'beyond',
      'batch-renormalization',
      'weights-and-spectra',
      'compare',
      'compare/code',
    ],
  },
  {
    title: { ko: '직접 해 보기', en: 'Try it yourself' },
    slugs: ['lab'],
  },
  {
    title: { ko: '참고 자료', en: 'Reference' },
    folded: true,
    slugs: [
      'reference/notation',
      'reference/glossary',
      'reference/core',
      'reference/core/normalization',
      'reference/core/methods',
      'reference/core/foundations',
      'reference/bibliography',
      'for-bloggers',
      'changelog',
      'licenses',
    ],
  },
];

/** The slugs of all sections, in reading order. */
export const sectionSlugs: readonly string[] = sectionGroups.flatMap(({ slugs }) => slugs);
