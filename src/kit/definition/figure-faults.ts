import { languages } from '../../i18n/languages.ts';
import { defaultValues, kindOf, type Parameter, type Values } from '../parameters/parameter.ts';
import { takesValue } from '../parameters/read-parameter.ts';
import { canWalk } from '../parameters/walk.ts';
import type { FigureDefinition, FigureWords } from '../contract/figure.ts';

/** How long an opening may take, in seconds: a reader does not wait for it. */
const longestOpening = 5;

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
    ...stateFaults(figure, figure.extreme).map((fault) => `extreme${fault}`),
    ...openingFaults(figure).map((fault) => `opening.${fault}`),
    ...nameFaults(figure, figure.first === undefined ? [] : [figure.first]).map(
      (fault) => `first: ${fault}`,
    ),
    ...nameFaults(figure, figure.more ?? []).map((fault) => `more: ${fault}`),
    ...movedFaults(figure).map((fault) => `moved${fault}`),
    ...activeFaults(figure).map((fault) => `active: ${fault}`),
    ...presetFaults(figure).map((fault) => `presets${fault}`),
    ...nameFaults(figure, Object.keys(figure.shows ?? {})).map((fault) => `shows: ${fault}`),
    ...mattersFaults(figure).map((fault) => `matters${fault}`),
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

/** Two to four, no two of them one state. */
function presetFaults(figure: FigureDefinition): readonly string[] {
  const { parameters, presets } = figure;
  if (!presets) return [];
  const defaults = defaultValues(parameters);
  const all = Object.entries(presets);
  const states = all.map(([, values]) => show(Object.assign({}, defaults, values)));
  const count = all.length < 2 || all.length > 4 ? [`: ${all.length} are not 2 to 4`] : [];
  const faults = all.flatMap(([name, values], index) => [
    ...stateFaults(figure, values).map((fault) => `.${name}${fault}`),
    ...(states.indexOf(states[index] ?? '') < index ? [`.${name}: is the state of another`] : []),
  ]);
  return [...count, ...faults];
}

/** Names that stand for no parameter, and values that their parameter does not take. */
function stateFaults({ parameters }: FigureDefinition, state: Partial<Values>): readonly string[] {
  return Object.entries(state).flatMap(([name, value]) => {
    const parameter = parameters[name];
    if (!parameter) return [`: there is no parameter ${name}`];
    if (value === undefined || takesValue(parameter, value)) return [];
    return [`.${name}: ${show(value)} is not ${kindOf(parameter).allowed(parameter)}`];
  });
}

/** An opening begins elsewhere than it ends, and on a way that it can walk. */
function openingFaults(figure: FigureDefinition): readonly string[] {
  const { opening, parameters } = figure;
  if (!opening) return [];
  const { from, seconds } = opening;
  const moved = Object.keys(from).flatMap((name) => {
    const parameter = parameters[name];
    if (!parameter) return [];
    if (!canWalk(parameter)) return [`from.${name}: a ${parameter.kind} has no way to walk along`];
    return show(from[name]) === show(parameter.default)
      ? [`from.${name}: ${show(from[name])} is the default, where it ends`]
      : [];
  });
  return [
    ...stateFaults(figure, from).map((fault) => `from${fault}`),
    ...moved,
    ...(Object.keys(from).length > 0 ? [] : ['from: nothing moves']),
    ...(seconds > 0 && seconds <= longestOpening
      ? []
      : [`seconds: ${seconds} is not above 0 and at most ${longestOpening}`]),
  ];
}

/** Names that stand for no parameter, or twice. */
function nameFaults({ parameters }: FigureDefinition, names: readonly string[]): readonly string[] {
  return names.flatMap((name, index) => {
    if (!Object.hasOwn(parameters, name)) return [`there is no parameter ${name}`];
    return names.indexOf(name) < index ? [`${name} stands there twice`] : [];
  });
}

/** A parameter cannot have moved and be here; where it went is a figure and its parameter. */
function movedFaults({ parameters, moved = {} }: FigureDefinition): readonly string[] {
  return Object.entries(moved).flatMap(([name, target]) => [
    ...(Object.hasOwn(parameters, name) ? [`.${name}: is still a parameter`] : []),
    ...(/^[a-z0-9-]+\.\w+$/.test(target) ? [] : [`.${name}: ${target} is not figure.parameter`]),
  ]);
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

function mattersFaults(figure: FigureDefinition): readonly string[] {
  return Object.entries(figure.matters ?? {}).flatMap(([name, when = {}]) => [
    ...nameFaults(figure, [name]).map((fault) => `: ${fault}`),
    ...stateFaults(figure, when).map((fault) => `.${name}${fault}`),
  ]);
}

/** How many words a preset's caption may have. */
const captionWords = 6;

function wordFaults(
  { parameters, presets, matters }: FigureDefinition,
  words: FigureWords,
): readonly string[] {
  const told = Object.keys(words.parameters)
    .filter((name) => !Object.hasOwn(parameters, name))
    .map((name) => `parameters: there is no parameter ${name}`);
  const faults = Object.entries(parameters).flatMap(([name, parameter]) => {
    const spoken = words.parameters[name];
    if (!spoken) return [`parameters.${name}: is missing`];
    const label = spoken.label === '' ? [`parameters.${name}.label: is empty`] : [];
    const told = spoken.matters !== undefined;
    const hint =
      told === Object.hasOwn(matters ?? {}, name)
        ? []
        : [`parameters.${name}.matters: ${told ? 'is needless' : 'is missing'}`];
    if (parameter.kind !== 'choice') return [...label, ...hint];
    const said = Object.keys(spoken.options ?? {});
    const options = differences(said, parameter.options, `parameters.${name}.options`);
    return [...label, ...hint, ...options];
  });
  const captions = Object.entries(words.presets ?? {});
  const said = captions.map(([name]) => name);
  return [
    ...(words.question === '' ? ['question: is empty'] : []),
    ...told,
    ...faults,
    ...differences(said, Object.keys(presets ?? {}), 'presets', 'preset'),
    ...captions.flatMap(([name, caption]) => captionFaults(caption, `presets.${name}`)),
  ];
}

function captionFaults(caption: string, key: string): readonly string[] {
  if (caption === '') return [`${key}: is empty`];
  const count = caption.split(' ').length;
  return count > captionWords ? [`${key}: has ${String(count)} words, not at most 6`] : [];
}

function differences(
  said: readonly string[],
  options: readonly string[],
  key: string,
  kind = 'option',
): readonly string[] {
  return [
    ...options
      .filter((option) => !said.includes(option))
      .map((option) => `${key}.${option}: is missing`),
    ...said
      .filter((option) => !options.includes(option))
      .map((option) => `${key}.${option}: is no ${kind}`),
  ];
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
