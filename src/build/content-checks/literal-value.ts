import type { Expression, Program } from 'estree';

/**
 * The value of an expression that is written out: numbers, texts, truths, lists and objects of them.
 *
 * @returns the value, or undefined where it would have to be computed
 */
export function literalValue(program: Program | null | undefined): unknown {
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? valueOf(statement.expression) : undefined;
}

function valueOf(node: Expression): unknown {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'UnaryExpression' && node.operator === '-')
    return -Number(valueOf(node.argument));
  if (node.type === 'ArrayExpression') {
    return node.elements.map((element) =>
      element && element.type !== 'SpreadElement' ? valueOf(element) : undefined,
    );
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const entries = node.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const { key, value } = property;
    const name =
      key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : undefined;
    // A value of an object that is written out is an expression, never a pattern.
    return name === undefined ? [] : [[String(name), valueOf(value as Expression)] as const];
  });
  return Object.fromEntries(entries);
}
