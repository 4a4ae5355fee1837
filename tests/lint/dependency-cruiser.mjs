/**
 * The arrows of the architecture:
 * core <- training <- figures, labs (on the kit) <- components <- pages and content;
 * core <- inspector, methods; words and colours <- kit; site <- components.
 * Build stands on everything, and nothing stands on build or tooling.
 *
 * Rooms that are yet to come (inspector, methods) have their rules already.
 * Components are no TypeScript, which is all that is read here: eslint holds their arrows. The kit
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

/**
 * What some files may not import.
 *
 * @param {string} name
 * @param {string} from the files that the rule is for
 * @param {string | string[]} to what they may not import: patterns of paths
 * @param {string} comment
 */
function never(name, from, to, comment) {
  return { name, severity, comment, from: { path: from }, to: { path: to } };
}

const plot = 'node_modules/@observablehq/plot/';
const packages = 'node_modules/';

const rooms = [
  only(
    'core-stands-alone',
    '^src/core/',
    ['^src/core/'],
    'Core imports core only: no package, no DOM, no words.',
  ),
  only(
    'training-stands-on-core',
    '^src/training/',
    ['^src/training/', '^src/core/', '^src/kit/data/'],
    'Training imports training and core, and of the kit the pure data/ only.',
  ),
  only(
    'kit-knows-no-figure',
    '^src/kit/',
    ['^src/kit/', '^src/i18n/', '^src/styles/tokens\\.ts$', packages],
    'The kit imports the kit, i18n, the colour tokens and packages: no core, no figure, no page.',
  ),
  only(
    'i18n-holds-words-only',
    '^src/i18n/',
    ['^src/i18n/'],
    'Words import nothing but words and languages.',
  ),
  only(
    'styles-stand-alone',
    '^src/styles/',
    ['^src/styles/'],
    'Colours and type import nothing else.',
  ),
  only(
    'snippets-stand-on-core',
    '^src/snippets/',
    ['^src/snippets/', '^src/core/index\\.ts$'],
    'A snippet is what a reader would write: it knows the front door of the core only.',
  ),
  only(
    'methods-stand-on-core',
    '^src/methods/([^/]+)/',
    ['^src/methods/$1/', '^src/core/index\\.ts$', '^src/i18n/'],
    'What the site says of a method imports its own folder, the front door of the core and i18n: no other method.',
  ),
  only(
    'figures-stand-on-core-training-and-kit',
    '^src/figures/([^/]+)/',
    ['^src/figures/$1/', '^src/(core|training|kit|i18n)/', plot],
    'A figure imports its own folder, core, training, kit, i18n and Plot: no other figure, nothing of the page.',
  ),
  only(
    'labs-stand-where-figures-do',
    '^src/labs/([^/]+)/',
    ['^src/labs/$1/', '^src/(core|training|kit|i18n)/', plot],
    'A lab imports what a figure may: its own folder, core, training, kit, i18n and Plot.',
  ),
  only(
    'inspector-stands-on-core-and-kit',
    '^src/inspector/',
    ['^src/inspector/', '^src/(core|kit|i18n)/', packages],
    'The inspector imports core, kit, i18n and packages, to read the files of other frameworks: no training, no figure.',
  ),
];

/**
 * The rooms of the kit, each after those that it may import. Live comes last: what it holds runs in
 * the browser only.
 */
const kitRooms = [
  'format',
  'data',
  'contract',
  'words',
  'parameters',
  'definition',
  'state',
  'charts',
  'render',
  'live',
];

/** Rooms that describe what others are made of: of types they may name those of any room. */
const describingRooms = ['contract', 'words', 'parameters'];

const kit = [
  ...kitRooms.slice(0, -1).map((room, index) => ({
    name: `kit-${room}-comes-before`,
    severity,
    comment: `In the kit, ${room} imports none of: ${kitRooms.slice(index + 1).join(', ')}.`,
    from: { path: `^src/kit/${room}/` },
    to: {
      path: `^src/kit/(${kitRooms.slice(index + 1).join('|')})/`,
      ...(describingRooms.includes(room) ? { dependencyTypesNot: ['type-only'] } : {}),
    },
  })),
  only(
    'kit-data-and-format-are-pure',
    '^src/kit/(data|format)/',
    ['^src/kit/(data|format)/'],
    'Numbers in, numbers or text out: a model may run them in a worker.',
  ),
  never(
    'live-is-for-components',
    '^src/(?!kit/(live|embed)/|components/|pages/|labs/[^/]+/client/)',
    '^src/kit/live/',
    'What runs in the browser only is imported by components, routes and what a lab does in the browser, and by no drawing or build.',
  ),
  never(
    'embed-is-for-components',
    '^src/(?!kit/(live|embed)/|components/|pages/|embeds/)',
    '^src/kit/embed/',
    'What leads a figure into other pages is imported by what lives, components, routes and the embeds, and by no drawing or build.',
  ),
];

const site = [
  never(
    'site-knows-no-figure',
    '^src/(site|markdown)/',
    '^src/(figures|labs|inspector|training|components)/',
    'Navigation, citations, reference and texts know no figure, and nothing that stands on them.',
  ),
  never(
    'site-rooms-stand-apart',
    '^src/site/([^/]+)/',
    '^src/site/(?!$1/|navigation/|citations/)',
    'A room of the site imports itself, navigation and citations, and no other room.',
  ),
  never(
    'navigation-comes-first',
    '^src/site/navigation/',
    ['^src/site/(?!navigation/)', '^src/markdown/'],
    'Every room and every text needs addresses; addresses need none of them.',
  ),
  only(
    'client-runs-in-the-browser',
    '^src/site/client/',
    ['^src/site/client/', '^src/site/navigation/', '^src/i18n/', '^src/kit/'],
    "The site's own scripts import no package and nothing of Node.",
  ),
  only(
    'markdown-stands-on-navigation',
    '^src/markdown/',
    [
      '^src/markdown/',
      '^src/i18n/',
      '^src/site/navigation/',
      '^src/kit/contract/symbols\\.ts$',
      '^content/.*\\.json$',
      packages,
    ],
    'What turns texts into HTML knows languages, addresses, symbols that have a colour, and packages.',
  ),
];

/** A worker's own file, but for the service worker, which holds pages and no numbers. */
const worker = '^src/(?!build/service-worker/).*\\bworker\\.ts$';

const pure = [
  {
    name: 'models-are-pure',
    severity,
    comment:
      'model.ts imports no Plot, no drawing, no words and no code of the kit (its types it may, and histograms, which are pure), so that a worker can run it.',
    from: { path: '^src/(figures|labs)/([^/]+)/model(\\.ts$|/)' },
    to: {
      path: [
        '^src/(kit/(?!data/|format/)|i18n/)',
        '^src/(figures|labs)/[^/]+/(index|words|draw-)',
        packages,
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'models-reach-no-plot',
    severity,
    comment: 'Nor does anything that model.ts imports draw, however far away.',
    from: { path: '^src/(figures|labs)/[^/]+/model(\\.ts$|/)' },
    to: { path: plot, reachable: true },
  },
  {
    name: 'workers-run-core-training-and-models',
    severity,
    comment:
      'A worker imports core, training, models, what is pure of the kit, and of its lab what neither draws, speaks nor needs a page: it has none.',
    from: { path: worker },
    to: {
      pathNot: [
        '^src/(core|training)/',
        '^src/(figures|labs)/[^/]+/model(\\.ts$|/)',
        '^src/labs/[^/]+/(?!index|words|draw-)[^/]+\\.ts$',
        '^src/kit/(data|format)/',
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'workers-reach-no-plot',
    severity,
    comment: 'Nor does anything that a worker imports draw, however far away.',
    from: { path: worker },
    to: { path: plot, reachable: true },
  },
];

const ends = [
  {
    name: 'no-one-imports-pages',
    severity,
    comment: 'Routes and content are ends: nothing imports them.',
    from: {},
    to: { path: ['^src/pages/', '^content/.*\\.mdx$'] },
  },
  never(
    'nothing-stands-on-build',
    '^src/(?!build/|tooling/)',
    '^src/build/',
    'What only the build runs stands on everything; pages and components reach it by virtual modules.',
  ),
  never(
    'the-site-needs-no-tooling',
    '^(src/(?!tooling/)|astro\\.config)',
    ['^src/tooling/', '^tests/'],
    'What the site is made of imports neither the tooling nor the tests.',
  ),
];

const sound = [
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
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...rooms, ...kit, ...site, ...pure, ...ends, ...sound],
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
