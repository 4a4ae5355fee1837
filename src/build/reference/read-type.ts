import { ReflectionKind, type DeclarationReflection } from 'typedoc';
import { oneLine } from './comment-text.ts';
import type { CoreType } from '../../site/reference/reference.ts';
import { typeText } from './type-text.ts';

/** What the reference says of a type. */
export function readType(reflection: DeclarationReflection): CoreType {
  return {
    name: reflection.name,
    summary: oneLine(reflection.comment?.summary),
    declaration:
      reflection.kind === ReflectionKind.TypeAlias
        ? `type ${reflection.name} = ${typeText(reflection.type)}`
        : interfaceText(reflection),
  };
}

function interfaceText(reflection: DeclarationReflection): string {
  const { name, typeParameters = [], extendedTypes = [], children = [] } = reflection;
  const generic = typeParameters.map(
    (one) => `${one.name} extends ${typeText(one.type)} = ${typeText(one.default)}`,
  );
  const head = [
    `interface ${name}${generic.length > 0 ? `<${generic.join(', ')}>` : ''}`,
    extendedTypes.length > 0 ? `extends ${extendedTypes.map(typeText).join(', ')} ` : '',
  ].join(' ');
  const own = children.filter(({ inheritedFrom }) => inheritedFrom === undefined);
  return [`${head}{`, ...own.flatMap(memberLines), '}'].join('\n');
}

function memberLines({ name, flags, type, comment }: DeclarationReflection): string[] {
  const text = oneLine(comment?.summary);
  const declared = `${name}${flags.isOptional ? '?' : ''}: ${typeText(type)};`;
  return [...(text === '' ? [] : [`  /** ${text} */`]), `  readonly ${declared}`];
}
