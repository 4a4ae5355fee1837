import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { assertedElements, pureCodeOf } from './pure-code.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'tests/browser/results/',
    // AssemblyScript, which its own compiler checks, and what is made from it.
    'src/core/wasm/assembly/',
    'src/core/wasm/kernels.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // Numbers read well in text; what has no text of its own (objects, functions) stays forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty string (a variable of the environment, an input) often means absence.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // It asks for `!`, which is forbidden.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // The compiler asks for the brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // What `JSON.parse` returns cannot be narrowed in plain JavaScript: a cast leaves no trace there.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, astro.configs.recommended],
    rules: {
      // The arrows for .astro files, which dependency-cruiser cannot read.
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '/(pages|build|tooling|tests)/', message: 'Nothing imports these.' }],
        },
      ],
    },
  },
  {
    // A `describe` is as long as what it describes.
    files: ['tests/**/*.{test,spec}.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // A test asserts what an element is right after it asserted that it is there.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', assertedElements],
    },
  },
  {
    // What the terminal shows is their work.
    files: ['src/tooling/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  pureCodeOf(root),
  {
    // Core checks its options when it runs, too: a value may come from where no types hold.
    files: ['src/core/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
);
