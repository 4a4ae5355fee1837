const message =
  'Engines differ in its last bits: take it from src/core/elementary.ts, which is the same everywhere.';

/** What gives the same bits in every engine, because IEEE 754 or the language says so exactly. */
const exact = [
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt'],
  ...['trunc', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'PI', 'SQRT1_2', 'SQRT2'],
];

/** What belongs to a page, a clock or chance: pure code is given it as a parameter, or not at all. */
const impureGlobals = [
  ...['document', 'window', 'globalThis', 'navigator', 'location', 'localStorage', 'fetch'],
  ...['performance', 'Date', 'crypto', 'process', 'setTimeout', 'setInterval'],
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
      selector: `MemberExpression[object.name='Math'][property.name!=/^(${exact.join('|')})$/]`,
      message,
    },
    // Math under another name, or taken apart: `const { exp } = Math`.
    { selector: `:not(MemberExpression) > Identifier[name='Math']`, message },
    assertedElements,
    { selector: `BinaryExpression[operator='**']`, message },
    { selector: `AssignmentExpression[operator='**=']`, message },
  ],
};
