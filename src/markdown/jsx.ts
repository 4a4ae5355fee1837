import type { Program } from 'estree';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in an MDX file, in a paragraph or by itself. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The text of `name="text"` on a component, if it is there as plain text. */
export function textAttribute(element: JsxElement, name: string): string | undefined {
  const value = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Adds `name="value"` for a text, and `name={value}` for a number, to a component. */
export function addAttribute(element: JsxElement, name: string, value: string | number): void {
  element.attributes.push({
    type: 'mdxJsxAttribute',
    name,
    value: typeof value === 'string' ? value : expression(value),
  });
}

function expression(value: number): MdxJsxAttribute['value'] {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ExpressionStatement',
        expression: { type: 'Literal', value, raw: String(value) },
      },
    ],
  };
  return { type: 'mdxJsxAttributeValueExpression', value: String(value), data: { estree } };
}
