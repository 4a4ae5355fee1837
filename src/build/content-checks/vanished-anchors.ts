import {
  isMoved,
  type AnchorList,
  type MovedPage,
  type PageAnchors,
} from '../../site/navigation/anchor-list.ts';
import type { Finding } from './finding.ts';
import { lineOf } from './line-of.ts';
import { writtenIds, type PageSource } from './page-source.ts';

const file = 'content/anchors.json';

/**
 * Every address that was published leads somewhere: a listed page or id is there, or the list says
 * what took its place.
 *
 * @param text the list as its file has it, in which lines are counted
 */
export function vanishedAnchors(
  pages: readonly PageSource[],
  list: AnchorList,
  text: string,
): readonly Finding[] {
  return Object.entries(list).flatMap(([slug, entry]) => {
    const there = pages.filter((page) => page.slug === slug);
    const findings = isMoved(entry)
      ? movedFaults(slug, entry, pages)
      : there.length === 0
        ? [
            `the page ${slug} is gone: give it back, write { "movedTo": "its-successor" }, or take it off the list if it was never published`,
          ]
        : [];
    const line = lineOf(text, `"${slug}": {`);
    return [
      ...findings.map((fault) => ({ file, line, text: fault })),
      ...(isMoved(entry)
        ? []
        : there.flatMap((page) =>
            idFaults(page, entry).map(({ id, text: fault }) => ({
              file,
              line: lineOf(text, `"${slug}": {`, `"${id}"`),
              text: fault,
            })),
          )),
    ];
  });
}

function movedFaults(slug: string, { movedTo }: MovedPage, pages: readonly PageSource[]): string[] {
  const slugs = pages.map((page) => page.slug);
  return [
    ...(slugs.includes(slug) ? [`the page ${slug} moved, and is still there`] : []),
    ...(slugs.includes(movedTo) ? [] : [`the page ${slug} moved to "${movedTo}", which is none`]),
  ];
}

function idFaults(page: PageSource, anchors: PageAnchors): { id: string; text: string }[] {
  const { redirects = {} } = anchors;
  const ids = writtenIds(page);
  const gone = listedIds(anchors)
    .filter(({ id }) => !ids.has(id) && !Object.hasOwn(redirects, id))
    .map(({ name, id }) => ({
      id: name,
      text: `${page.file} has no #${id} any more: give it back, write into "redirects" what took its place, or take it off the list if it was never published`,
    }));
  const wrong = Object.entries(redirects).flatMap(([id, successor]) => [
    ...(ids.has(id) ? [{ id, text: `#${id} is redirected, and still in ${page.file}` }] : []),
    ...(ids.has(successor)
      ? []
      : [{ id, text: `#${id} is redirected to #${successor}, which ${page.file} has not` }]),
  ]);
  return [...gone, ...wrong];
}

function listedIds({ headings, figures, equations }: PageAnchors): { name: string; id: string }[] {
  return [
    ...headings.map((name) => ({ name, id: name })),
    ...figures.map((name) => ({ name, id: `fig-${name}` })),
    ...equations.map((name) => ({ name, id: `eq-${name}` })),
  ];
}
