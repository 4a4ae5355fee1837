import { Comment, type DeclarationReflection, type ParameterReflection } from 'typedoc';
import { oneLine, paragraphs, tagTexts } from './comment-text.ts';
import type { CoreFunction, CoreParameter } from '../../site/reference/reference.ts';
import { typeText } from './type-text.ts';

/** A signature of more characters than these stands on several lines, to fit a phone. */
const longest = 64;

/**
 * What the reference says of a function.
 *
 * @throws when its doc comment is incomplete
 */
export function readFunction({ name, signatures, sources }: DeclarationReflection): CoreFunction {
  const signature = signatures?.[0];
  const comment = signature?.comment;
  if (comment === undefined) throw new Error(`${name} has no doc comment`);
  const parameters = (signature?.parameters ?? []).map(readParameter);
  const type = typeText(signature?.type);
  const [summary = '', ...rest] = paragraphs(comment);
  return {
    name,
    file: sources?.[0]?.fileName ?? '',
    signature: signatureText(name, parameters, type),
    summary,
    // The formula stands on the page in LaTeX.
    remarks: rest.filter((paragraph) => !paragraph.startsWith('Formula: ')),
    parameters,
    returns: { type, text: required(tagTexts(comment, '@returns')[0], `@returns of ${name}`) },
    throws: tagTexts(comment, '@throws'),
    example: required(exampleText(comment), `@example of ${name}`),
    sources: tagTexts(comment, '@see'),
  };
}

function readParameter(parameter: ParameterReflection): CoreParameter {
  const { name, flags, type, defaultValue, comment } = parameter;
  return {
    name,
    type: typeText(type),
    optional: flags.isOptional || defaultValue !== undefined,
    text: required(oneLine(comment?.summary), `@param ${name} of ${parameter.parent?.name ?? ''}`),
  };
}

/** The code of the example; TypeDoc fences it. */
function exampleText(comment: Comment): string | undefined {
  const tag = comment.getTag('@example');
  return /^```\w*\n([\s\S]*?)\n```$/.exec(Comment.combineDisplayParts(tag?.content).trim())?.[1];
}

function signatureText(name: string, parameters: readonly CoreParameter[], type: string): string {
  const each = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type}`);
  const line = `function ${name}(${each.join(', ')}): ${type}`;
  if (line.length <= longest) return line;
  return [`function ${name}(`, ...each.map((text) => `  ${text},`), `): ${type}`].join('\n');
}

function required(text: string | undefined, what: string): string {
  if (!text) throw new Error(`${what} is missing in its doc comment`);
  return text;
}
