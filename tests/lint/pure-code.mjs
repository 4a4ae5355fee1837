import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import tseslint from 'typescript-eslint';
import { reachableFiles } from './reachable-files.mjs';

const message =
  'Engines differ in its last bits: take it from src/core/elementary.ts, which is the same everywhere.';

/** What gives the same bits in every engine, because IEEE 754 or the language says so exactly. */
const exact = [
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt'],
  ...['trunc', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'PI', 'SQRT1_2', 'SQRT2'],
];

/** What belongs to a page, a clock or chance: pure code is given it as a parameter, or not at all. */
const impureGlobals = [
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'localStorage'],
  ...['sessionStorage', 'fetch', 'performance', 'Date', 'Intl', 'crypto', 'process', 'setTimeout'],
  ...['setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
];

/** Lets `values[i]!` through, and no other `!`. */
export const assertedElements = {
  selector: `TSNonNullExpression:not([expression.type='MemberExpression'][expression.computed=true])`,
  message: 'Only an element of an array may be asserted to be there.',
};

/**
 * ESLint rules for core, training and models: the same numbers in Node and in every browser,
 * and nothing read from around them.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const pureCode = {
  // A loop's index is within its array by the shapes that were checked before; asking again for
  // every element would cost more than the arithmetic.
  '@typescript-eslint/no-non-null-assertion': 'off',
  'no-restricted-globals': [
    'error',
    ...impureGlobals.map((name) => ({ name, message: 'Pure code gets it as a parameter.' })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: `MemberExpression[object.name='Math'][computed=true]`, message },
    {
      selector: `MemberExpression[object.name='Math'][property.name='random']`,
      message: 'Chance differs from run to run: take it from createRandom(seed) of src/core/.',
    },
    {
      selector: `MemberExpression[object.name='Math'][property.name!=/^(${[...exact, 'random'].join('|')})$/]`,
      message,
    },
    // Math under another name, or taken apart: `const { exp } = Math`.
    { selector: `:not(MemberExpression) > Identifier[name='Math']`, message },
    assertedElements,
    {
      selector: `MemberExpression[property.name=/^(toLocale\\w+|localeCompare)$/]`,
      message: 'What a locale makes of a value differs from reader to reader.',
    },
    {
      selector: `MetaProperty[meta.name='import']`,
      message: 'Where a file lies, and who built it, is none of its business.',
    },
    { selector: `BinaryExpression[operator='**']`, message },
    { selector: `AssignmentExpression[operator='**=']`, message },
  ],
};

/**
 * The rules of pure code for all that must obey them: core and training, and of the figures each
 * model, and of the labs each trainer, with whatever it imports, however far away and whatever it is called. What a model imports
 * beyond its folder is core, training and the kit's pure `data/`, so that a worker can run it.
 *
 * @param {string} root the folder in which `src/` lies
 * @returns {import('eslint').Linter.Config[]}
 */
export function pureCodeOf(root) {
  const entries = ['src/{figures,labs,templates}/*/model.ts', 'src/labs/*/trainer.ts'];
  const models = globSync(entries, { cwd: root });
  const reached = reachableFiles(models.map((model) => join(root, model)))
    .map((file) => relative(root, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  const files = ['src/core/**', 'src/training/**', 'src/kit/data/**', ...reached];
  const ofFigures = reached.filter((file) => /^src\/(figures|labs|templates)\//.test(file));
  return [
    { name: 'pure code', files, rules: pureCode },
    {
      name: 'what models import',
      // A glob that matches nothing stands for no figure: ESLint refuses an empty list.
      files: ['src/figures/*/model.ts', ...ofFigures],
      plugins: { '@typescript-eslint': tseslint.plugin },
      rules: { '@typescript-eslint/no-restricted-imports': ['error', modelImports] },
    },
  ];
}

const modelImports = {
  patterns: [
    {
      regex: '^[^.]|/kit/(?!data/)|/i18n/|/(index|words|draw-[^/]+)\\.ts$(?<!/core/index\\.ts)',
      allowTypeImports: true,
      message:
        'A model reaches this file: it imports core, training and the pure data/ of the kit only.',
    },
  ],
};
