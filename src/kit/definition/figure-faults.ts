import { languages } from '../../i18n/languages.ts';
import { defaultValues, kindOf, type Parameter, type Values } from '../parameters/parameter.ts';
import { takesValue } from '../parameters/read-parameter.ts';
import type { FigureDefinition, FigureWords } from '../contract/figure.ts';

/**
 * Where a figure's definition contradicts itself beyond what types can tell: defaults and extremes
 * against bounds and steps, names of parameters, words of options.
 *
 * @returns a line a fault, beginning with its key: `parameters.B.default: 8.5 is not a step of 1 from 1 to 64`
 */
export function figureFaults(figure: FigureDefinition): string[] {
  return [
    ...Object.entries(figure.parameters).flatMap(([name, parameter]) =>
      parameterFaults(parameter).map((fault) => `parameters.${name}.${fault}`),
    ),
    ...extremeFaults(figure).map((fault) => `extreme${fault}`),
    ...nameFaults(figure, figure.more ?? []).map((fault) => `more: ${fault}`),
    ...activeFaults(figure).map((fault) => `active: ${fault}`),
    ...languages.flatMap((language) =>
      wordFaults(figure, figure.words[language]).map((fault) => `words.${language}.${fault}`),
    ),
  ];
}

function parameterFaults(parameter: Parameter): readonly string[] {
  const kind = kindOf(parameter);
  const faults = kind.faults(parameter);
  // Where the bounds are wrong, what they say of the default is worth nothing.
  if (faults.length > 0 || takesValue(parameter, parameter.default)) return faults;
  return [`default: ${show(parameter.default)} is not ${kind.allowed(parameter)}`];
}

function extremeFaults({ parameters, extreme }: FigureDefinition): readonly string[] {
  return Object.entries(extreme).flatMap(([name, value]) => {
    const parameter = parameters[name];
    if (!parameter) return [`: there is no parameter ${name}`];
    if (value === undefined || takesValue(parameter, value)) return [];
    return [`.${name}: ${show(value)} is not ${kindOf(parameter).allowed(parameter)}`];
  });
}

/** Names that stand for no parameter, or twice. */
function nameFaults({ parameters }: FigureDefinition, names: readonly string[]): readonly string[] {
  return names.flatMap((name, index) => {
    if (!Object.hasOwn(parameters, name)) return [`there is no parameter ${name}`];
    return names.indexOf(name) < index ? [`${name} stands there twice`] : [];
  });
}

/** Which parameters have a say is asked at the default, at the extreme, and at every end. */
function activeFaults(figure: FigureDefinition): readonly string[] {
  const { parameters, active, extreme } = figure;
  if (!active) return [];
  const defaults = defaultValues(parameters);
  const ends = Object.entries(parameters).flatMap(([name, parameter]) =>
    kindOf(parameter)
      .ends(parameter)
      .map((value): Values => ({ ...defaults, [name]: value })),
  );
  const states: readonly Values[] = [defaults, Object.assign({}, defaults, extreme), ...ends];
  return [...new Set(states.flatMap((values) => nameFaults(figure, active(values))))];
}

function wordFaults({ parameters }: FigureDefinition, words: FigureWords): readonly string[] {
  const told = Object.keys(words.parameters)
    .filter((name) => !Object.hasOwn(parameters, name))
    .map((name) => `parameters: there is no parameter ${name}`);
  const faults = Object.entries(parameters).flatMap(([name, parameter]) => {
    const spoken = words.parameters[name];
    if (!spoken) return [`parameters.${name}: is missing`];
    const label = spoken.label === '' ? [`parameters.${name}.label: is empty`] : [];
    if (parameter.kind !== 'choice') return label;
    const said = Object.keys(spoken.options ?? {});
    return [...label, ...differences(said, parameter.options, `parameters.${name}.options`)];
  });
  return [...(words.question === '' ? ['question: is empty'] : []), ...told, ...faults];
}

function differences(
  said: readonly string[],
  options: readonly string[],
  key: string,
): readonly string[] {
  return [
    ...options
      .filter((option) => !said.includes(option))
      .map((option) => `${key}.${option}: is missing`),
    ...said
      .filter((option) => !options.includes(option))
      .map((option) => `${key}.${option}: is no option`),
  ];
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
