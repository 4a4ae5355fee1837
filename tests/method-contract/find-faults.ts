import { isNone, type NamedMethod } from './method.ts';
import { methodFile } from './load-methods.ts';
import { randomCase } from './random-case.ts';

/** Folders of the core that hold no method, but what methods are made of. */
const foundations = 'elementary kernel partition presets random tensor validation wasm'.split(' ');

/** The functions that belong to methods: those that `src/core/index.ts` exports from other folders. */
export function methodFunctions(index: string): string[] {
  const exported = [...index.matchAll(/export \{([^}]*)\} from '\.\/([^']+)'/g)];
  return exported
    .filter(([, , path = '']) => path.includes('/') && !foundations.includes(path.split('/')[0]!))
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/**
 * What the files of methods leave out of the core.
 *
 * @param functions the core's functions that belong to methods
 * @param sources the text of each file of methods, by its name
 */
export function uncalledFunctions(
  functions: readonly string[],
  sources: Readonly<Record<string, string>>,
): string[] {
  const called = new Set(
    Object.values(sources).flatMap((text) => {
      return [...text.matchAll(/\bcore\.(\w+)/g)].map(([, name]) => name);
    }),
  );
  return functions
    .filter((name) => !called.has(name))
    .map((name) => {
      const file = methodFile(name);
      const lack = file in sources ? `does not call core.${name}` : 'is missing';
      return `src/core exports ${name}: tests/methods/${file}.ts ${lack}`;
    });
}

/** Which of the core's functions stand in no group of the reference page. */
export function unlistedFunctions(
  functions: readonly string[],
  listed: readonly string[],
): string[] {
  return functions
    .filter((name) => !listed.includes(name))
    .map((name) => `src/core exports ${name}: src/site/reference/groups/ has no entry for it`);
}

/** What the rest of the repository has of methods. */
export interface Surroundings {
  /** The methods that have reference values. */
  readonly referenced: ReadonlySet<string>;
  /** The folders of `src/snippets/`. */
  readonly snippets: readonly string[];
  /** The ids of the rows of `src/site/comparison/`. */
  readonly compared: readonly string[];
}

/** What a method lacks without saying why. */
export function lacksOf(method: NamedMethod, around: Surroundings): string[] {
  const { name, reference } = method;
  const own = methodFile(name);
  // Types ask for these too; tests run without types.
  const given: Partial<NamedMethod> = method;
  const snippets = given.snippets ?? own;
  const compared = given.compared ?? own;
  const referenced = around.referenced.has(name);
  return [
    ...gradientLacks(method),
    ...(given.tfjs === undefined ? ['no peer: tfjs'] : []),
    ...(referenced || isNone(reference) ? [] : ['no reference values in tests/reference/*.json']),
    ...(referenced && isNone(reference) ? ['reference values, and a reason for having none'] : []),
    ...(given.bench === undefined ? ['no workload: bench'] : []),
    ...(isNone(snippets) || around.snippets.includes(snippets)
      ? []
      : [`no code: src/snippets/${snippets}/`]),
    ...(isNone(compared) || around.compared.includes(compared)
      ? []
      : [`no row with the id ${compared} in src/site/comparison/`]),
    ...(/^[0-9a-f]{8}$/.test(method.bits)
      ? []
      : ['no bits: npm run test:unit -- core/bits says what they are']),
    ...emptyReasons(method),
  ].map((lack) => `${name}: ${lack}`);
}

function gradientLacks(method: NamedMethod): string[] {
  if (isNone(method.gradient)) return [];
  const { inputs } = randomCase(method, 0);
  const result = method.run(randomCase(method, 0));
  const { main = 'x', constants = [] } = method;
  const without = Object.keys(inputs).filter((input) => {
    const gradient = `d${input === main ? 'x' : input}`;
    return input !== 'dy' && !constants.includes(input) && result[gradient] === undefined;
  });
  if (!Object.keys(result).some((name) => name.startsWith('d'))) return ['no gradient'];
  return without.map((input) => `no gradient of ${input}`);
}

function emptyReasons(method: NamedMethod): string[] {
  return Object.entries(method)
    .filter(([, value]) => isNone(value) && value.none.trim().split(/\s+/).length < 3)
    .map(([field]) => `no reason for having no ${field}`);
}
