import { fileURLToPath } from 'node:url';
import { Application, ReflectionKind, type ProjectReflection } from 'typedoc';
import ts from 'typescript';
import { readFunction } from './read-function.ts';
import { paragraphs } from './comment-text.ts';
import { readType } from './read-type.ts';
import type { CoreReference } from '../../site/reference/reference.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = `${root}src/core/index.ts`;

/**
 * Reads the core's exports with TypeDoc.
 *
 * @throws when TypeDoc fails, or an export has not all that a doc comment owes
 */
export async function readReference(): Promise<CoreReference> {
  const { children = [] } = await convert();
  const functions = children.filter(({ kind }) => kind === ReflectionKind.Function);
  const types = children.filter(
    ({ kind }) => kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias,
  );
  const presets = children.find(({ name }) => name === 'presets');
  return {
    functions: functions.map(readFunction),
    types: types.map(readType).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    presets: paragraphs(presets?.comment),
  };
}

async function convert(): Promise<ProjectReflection> {
  const app = await Application.bootstrap(
    {
      entryPoints: [entry],
      basePath: root,
      displayBasePath: root,
      readme: 'none',
      // Files are named on the page, not linked: the build knows no address of the repository.
      disableGit: true,
      gitRevision: 'main',
      sourceLinkTemplate: '{path}',
      sort: ['source-order'],
      logLevel: 'Warn',
      // `npm run check` finds them.
      skipErrorChecking: true,
    },
    [],
  );
  // Not those of tsconfig.json, whose files are the whole project: this is a third of the time.
  app.options.setCompilerOptions([entry], compilerOptions, undefined);
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read src/core/index.ts');
  return project;
}

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};
