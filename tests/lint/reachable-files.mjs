import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Every file whose code runs when the entries are imported: theirs, and what they import, however far away.
 *
 * An `import type` does not count, since nothing of it is left when the code runs. An import whose
 * names alone are marked as types (`import { type A }`) counts: it still runs the other file.
 *
 * @param {readonly string[]} entries absolute paths
 * @returns {string[]} absolute paths, sorted; no packages, and no file that is not there
 */
export function reachableFiles(entries) {
  const found = new Set(entries);
  // A set goes on to what is added while it is walked.
  for (const file of found) {
    for (const imported of importedFiles(file)) found.add(imported);
  }
  return [...found].sort();
}

/**
 * @param {string} file
 * @returns {string[]}
 */
function importedFiles(file) {
  if (!/\.m?[jt]s$/.test(file)) return [];
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    false,
    file.endsWith('ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS,
  );
  /** @type {string[]} */
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = importedName(node);
    if (name !== undefined && ts.isStringLiteralLike(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name))
    .filter((path) => existsSync(path));
}

/**
 * Where a node says which file to import, if it imports one that runs.
 *
 * @param {ts.Node} node
 * @returns {ts.Expression | undefined}
 */
function importedName(node) {
  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return isType ? undefined : node.moduleSpecifier;
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}
