import { init } from 'es-module-lexer';
import { beforeAll, describe, expect, test } from 'vitest';
import { classicScript, readImports } from '../../../../src/build/offline/classic-script.ts';
import { ModuleGraph } from '../../../../src/build/offline/module-graph.ts';

type Body = (...context: unknown[]) => void;

beforeAll(async () => {
  await init;
});

/** Runs a classic script with what it needs, as the loader would. */
function run(code: string, { needs = {}, load }: { needs?: object; load?: unknown } = {}) {
  const script = classicScript(code, '/base/', (name) => [`./needed-by-${name.slice(2)}`]);
  const module = { exports: {} as Record<string, unknown> };
  let names: readonly string[] = [];
  const define = (wanted: readonly string[], body: Body): void => {
    names = wanted;
    const required = new Map<string, unknown>(Object.entries(needs));
    const context = [module, module.exports, load, { url: 'http://host/x.js' }, '/a b/'];
    body((name: string) => required.get(name), ...context);
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- the script is what is tested
  (new Function('__define', script) as (define: unknown) => void)(define);
  return { exports: module.exports, names };
}

describe('classicScript', () => {
  test('exports what the module exports, and requires what it imports', () => {
    const code = 'import{a as b}from"./a.js";let n=b+1;export{n as value};export default n*2;';
    const { exports, names } = run(code, { needs: { './a.js': { a: 1 } } });
    expect(names).toEqual(['./a.js']);
    expect([exports['value'], exports['default']]).toEqual([2, 4]);
  });

  test('keeps exports live', () => {
    const { exports } = run('export let count=0;export const add=()=>{count++};');
    (exports['add'] as () => void)();
    expect(exports['count']).toBe(1);
  });

  test('imports lazily, together with all that the file needs', () => {
    const calls: unknown[] = [];
    const load = (...call: unknown[]) => calls.push(call);
    run('import("./lazy.js");const at="./other.js";import(at);', { load });
    expect(calls).toEqual([['./lazy.js', ['./needed-by-lazy.js']], ['./other.js']]);
  });

  test('knows its own address', () => {
    expect(run('export const at=import.meta.url;').exports['at']).toBe('http://host/x.js');
  });

  test.each([
    ['"/base/x/"', '/a b/x/'],
    ['`/base/`.replace(/\\/$/,``)', '/a b'],
    ['`/base/${"p"}/q`', '/a b/p/q'],
    ["'/base/'+1", '/a b/1'],
    ['"/baseless/"', '/baseless/'],
  ])('puts the place where the site lies into %s', (expression, expected) => {
    expect(run(`export const at=${expression};`).exports['at']).toBe(expected);
  });

  test('refuses top-level await, which a classic script cannot have', () => {
    expect(() => classicScript('await 1;export{}', '/base/', () => [])).toThrow('await');
  });
});

describe('readImports', () => {
  test.each([
    ['import"./a.js"', true],
    ['export{}', true],
    ['import("./a.js")', true],
    ['(()=>{const imports=1})()', false],
  ])('%s is written as a module: %s', (code, isModule) => {
    expect(readImports(code).isModule).toBe(isModule);
  });
});

describe('ModuleGraph', () => {
  test('names all that a module needs before the module, also where they need each other', () => {
    const graph = new ModuleGraph(
      new Map([
        ['x/a.js', 'import"./b.js";import"./c.js"'],
        ['x/b.js', 'import"./c.js"'],
        ['x/c.js', 'import"./b.js";import("./a.js")'],
      ]),
    );
    expect(graph.closure('x/a.js')).toEqual(['x/c.js', 'x/b.js', 'x/a.js']);
    expect(() => graph.closure('x/d.js')).toThrow('there is no module x/d.js');
  });
});
