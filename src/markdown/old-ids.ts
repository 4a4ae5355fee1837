import type { Node, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isMoved, type AnchorList } from '../site/navigation/anchor-list.ts';
import { addAttribute, textAttribute, type JsxElement } from './jsx.ts';

/** Where an element with an id stands among others. */
interface Place {
  readonly parent: Parent;
  readonly node: Node;
}

/**
 * Remark plugin for the place after `remarkHeadingIds`: an id that a page once had leads to what took
 * its place, as the list of anchors says.
 *
 * @param list what was published, by the slugs of the pages
 */
export function remarkOldIds(list: AnchorList) {
  return (tree: Root, file: VFile): void => {
    const slug = /[\\/]content[\\/]\w+[\\/](.*)\.mdx$/.exec(file.path)?.[1]?.replaceAll('\\', '/');
    const entry = list[slug ?? ''];
    if (entry === undefined || isMoved(entry) || !entry.redirects) return;
    const places = idPlaces(tree);
    for (const [old, successor] of Object.entries(entry.redirects)) {
      const place = places.get(successor);
      // One that leads nowhere is told by the content checks, which know the file of the list.
      if (place) addAlias(place, old);
    }
  };
}

function idPlaces(tree: Root): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  visit(tree, (node, _, parent) => {
    const id = idOf(node);
    if (id !== undefined && parent) places.set(id, { parent, node });
  });
  return places;
}

function idOf(node: Node): string | undefined {
  if (node.type === 'heading') {
    const { data } = node as Node & { data?: { hProperties?: { id?: string } } };
    return data?.hProperties?.id;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const element = node as JsxElement;
  if (element.name === 'Figure') return `fig-${textAttribute(element, 'name') ?? ''}`;
  if (element.name === 'Equation') return `eq-${textAttribute(element, 'id') ?? ''}`;
  return undefined;
}

function addAlias({ parent, node }: Place, id: string): void {
  const alias: JsxElement = {
    type: 'mdxJsxFlowElement',
    name: 'span',
    attributes: [],
    children: [],
  };
  addAttribute(alias, 'id', id);
  addAttribute(alias, 'class', 'alias');
  parent.children.splice(parent.children.indexOf(node as never), 0, alias);
}
