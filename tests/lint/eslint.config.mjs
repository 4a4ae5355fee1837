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
    'src/*/wasm/assembly/',
    'src/*/wasm/kernels.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    // The rules that need types are Oxlint's, in `.oxlintrc.json`: it takes seconds where they took minutes.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
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
);
