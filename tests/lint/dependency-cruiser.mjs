/**
 * The arrows of the architecture: core <- training <- figures (on kit) <- components <- content.
 *
 * Components and the rest of the site may use everything but what `noOneImports` names. The kit
 * finds figures by `import.meta.glob`, which is no import of any one of them.
 */

const severity = 'error';

/**
 * A folder that imports nothing but itself and what is named.
 *
 * @param {string} name
 * @param {string} from the files that the rule is for
 * @param {string[]} allowed what they may import: patterns of paths
 * @param {string} comment
 */
function only(name, from, allowed, comment) {
  return { name, severity, comment, from: { path: from }, to: { pathNot: allowed } };
}

const plot = 'node_modules/@observablehq/plot/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only(
      'core-stands-alone',
      '^src/core/',
      ['^src/core/'],
      'Core imports core only: no package, no DOM, no words.',
    ),
    only(
      'training-stands-on-core',
      '^src/training/',
      ['^src/training/', '^src/core/'],
      'Training imports training and core only.',
    ),
    only(
      'kit-knows-no-figure',
      '^src/kit/',
      ['^src/kit/', '^src/i18n/', '^src/styles/tokens\\.ts$', 'node_modules/'],
      'The kit imports the kit, i18n, the colour tokens and packages: no core, no figure, no page.',
    ),
    only(
      'i18n-holds-words-only',
      '^src/i18n/',
      ['^src/i18n/'],
      'Words import nothing but words and languages.',
    ),
    only(
      'snippets-stand-on-core',
      '^src/snippets/',
      ['^src/snippets/', '^src/core/index\\.ts$'],
      'A snippet is what a reader would write: it knows the front door of the core only.',
    ),
    {
      name: 'figures-stand-on-core-training-and-kit',
      severity,
      comment:
        'A figure imports its own folder, core, training, kit, i18n and Plot: no other figure, nothing of the page.',
      from: { path: '^src/figures/([^/]+)/' },
      to: {
        pathNot: ['^src/figures/$1/', '^src/(core|training|kit|i18n)/', plot],
      },
    },
    {
      name: 'models-are-pure',
      severity,
      comment:
        'model.ts imports no Plot, no view, no words and no code of the kit (its types it may, and histograms, which are pure), so that a worker can run it.',
      from: { path: '^src/figures/([^/]+)/model\\.ts$' },
      to: {
        path: [
          '^src/(kit/(?!data/)|i18n/)',
          '^src/figures/[^/]+/(index|view|words)',
          'node_modules/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'models-reach-no-plot',
      severity,
      comment: 'Nor does anything that model.ts imports draw, however far away.',
      from: { path: '^src/figures/[^/]+/model\\.ts$' },
      to: { path: plot, reachable: true },
    },
    {
      name: 'no-one-imports-pages',
      severity,
      comment: 'Routes and content are ends: nothing imports them.',
      from: {},
      to: { path: ['^src/pages/', '^content/.*\\.mdx$'] },
    },
    {
      name: 'the-site-needs-no-tooling',
      severity,
      comment: 'What the site is made of imports neither the tooling nor the tests.',
      from: { path: '^(src/(?!tooling/)|astro\\.config)' },
      to: { path: ['^src/tooling/', '^tests/'] },
    },
    {
      name: 'no-cycles',
      severity,
      comment: 'Two files that import each other are one file, or a third is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'packages-are-declared',
      severity,
      comment: 'Every package that we import is named in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity,
      comment: 'Every import leads to a file.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts', '.astro'],
    },
  },
};
