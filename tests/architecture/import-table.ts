/**
 * Who may import whom. `src/README.md` shows the same table; a test compares the two.
 *
 * To allow an edge, change it here and say in `src/README.md` why.
 */

/** How much of another folder may be used: all of it, its types only, or types and the named functions. */
export type Share = 'all' | 'types' | readonly string[];

export interface FolderRule {
  readonly folders: Readonly<Record<string, Share>>;
  /** Packages; one ending in `*` stands for all that begin so. */
  readonly packages: readonly string[];
  /** Whether Node's own modules may be used. */
  readonly node?: true;
  /** The files that alone may use Node's own modules. No browser code may import them. */
  readonly nodeIn?: readonly string[];
  /** Folders outside src whose files may be bundled. */
  readonly data?: readonly ('assets' | 'levels')[];
  /** Folders of which only files that run in a worker may be started. */
  readonly workers?: readonly string[];
  /** Packages that only one file of the folder may use. */
  readonly packagesIn?: Readonly<Record<string, readonly string[]>>;
}

/** The closed lists of the game, and names of numbers: a screen shows them and computes no rule. */
const SHOW = ['explain', 'refs', 'INTENTS', 'CHANNELS', 'MOVE_CLASSES', 'CRISIS_CHOICES', 'RUNGS'] as const;
/** What a command may ask of the engine besides: whether something is legal, what it costs, how it would be carried. */
const ASK = [...SHOW, 'check', 'checkInput', 'checkOffer', 'legalMoves', 'carriedAs', 'estimate'] as const;
/** What a page asks besides: in which turns a level can be played. */
const OFFER = [...SHOW, 'turnLengths', 'tickOfDate', 'NAMED_AT_ONCE', 'VOICE_ROLES'] as const;
/** What makes the map's files: its projection, its geometry, and its drawing as SVG for the title page. */
const MAP_MAKING = [
  'CENTRE',
  'kmToUnits',
  'project',
  'UNITS_PER_RADIAN',
  'boxOf',
  'inRing',
  'ringArea',
  'undelta',
  'readPlanar',
  'exportSvg',
] as const;

export const IMPORT_TABLE: Readonly<Record<string, FolderRule>> = {
  lib: { folders: {}, packages: [] },
  offline: { folders: {}, packages: [] },
  engine: { folders: { lib: 'all' }, packages: [] },
  content: {
    folders: { lib: 'all', engine: ['BOT_NUMBER_NAMES'] },
    packages: ['zod'],
    nodeIn: ['load-node.ts'],
    // Written by the build: the files of `levels`, packed.
    packagesIn: { 'load-browser.ts': ['virtual:level-packs'] },
  },
  bots: { folders: { lib: 'all', engine: 'all' }, packages: [] },
  analysis: { folders: { lib: 'all', engine: 'all', bots: 'all' }, packages: [] },
  authority: { folders: { lib: 'all', engine: 'all', bots: 'all' }, packages: ['immer'] },
  session: {
    folders: { lib: 'all', engine: 'types', content: 'all', authority: 'all' },
    packages: [],
    packagesIn: { 'remote.ts': ['@colyseus/sdk'] },
    data: ['levels'],
  },
  store: { folders: { lib: 'all', engine: 'types', session: 'types' }, packages: ['zustand', 'immer'] },
  commands: { folders: { lib: 'all', store: 'all', i18n: 'all', engine: ASK }, packages: [] },
  i18n: { folders: { lib: 'all', content: 'types' }, packages: ['i18next'], data: ['assets', 'levels'] },
  map: {
    folders: { lib: 'all', store: 'all', commands: 'all', i18n: 'all', engine: SHOW },
    packages: ['phaser'],
    data: ['assets'],
  },
  audio: {
    folders: { lib: 'all', store: 'all', commands: 'all', i18n: 'all', engine: SHOW },
    packages: ['howler'],
    data: ['assets'],
  },
  ui: {
    folders: {
      lib: 'all',
      store: 'all',
      commands: 'all',
      i18n: 'all',
      engine: OFFER,
      session: 'types',
      analysis: 'types',
    },
    packages: [
      'react',
      'react-dom',
      'react-i18next',
      'radix-ui',
      'zustand',
      'd3-scale',
      'd3-shape',
      '@phosphor-icons/core',
      '@fontsource*',
    ],
    data: ['assets'],
    workers: ['analysis'],
  },
  server: {
    folders: { lib: 'all', engine: 'all', content: 'all', bots: 'all', authority: 'all', analysis: 'all' },
    packages: ['zod'],
    node: true,
  },
  cli: {
    folders: { lib: 'all', engine: 'all', content: 'all', bots: 'all', authority: 'all', analysis: 'all' },
    packages: [],
    // Only a sweep over several machines needs Redis.
    packagesIn: { 'sweep/queue.ts': ['bullmq'], 'sweep/store.ts': ['ioredis'] },
    node: true,
  },
  // The map is made with the projection, and the title page's still of it with the pen, that it is drawn with.
  // The start page is painted before its scripts come; the preview has the headers of the game's own server.
  build: {
    folders: {
      lib: 'all',
      engine: 'types',
      content: 'all',
      map: MAP_MAKING,
      server: ['contentPolicy', 'POLICY_HEADER', 'SECURITY_HEADERS'],
      ui: 'types',
    },
    packages: ['*'],
    node: true,
  },
};

/** The files that put the parts together. They may import every folder, and their folder's packages. */
export const ENTRIES: readonly RegExp[] = [
  /^src\/main\.tsx$/,
  /^src\/server\/main\.ts$/,
  /^src\/cli\/main\.ts$/,
  /\.worker\.ts$/,
];

/** The one file through which other folders enter the engine. */
export const ENGINE_DOOR = 'src/engine/index.ts';

/** An import that the table forbids and that is let pass for now. The list may only get shorter. */
export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [];

/** The table as `src/README.md` shows it. */
export function renderTable(table: Readonly<Record<string, FolderRule>>): string {
  const rows = Object.entries(table).map(([folder, rule]) => {
    const folders = Object.entries(rule.folders).map(([name, share]) => name + renderShare(share));
    const workers = (rule.workers ?? []).map((name) => `${name} (in a worker)`);
    const inFiles = Object.entries(rule.packagesIn ?? {}).map(([file, names]) => `${names.join(', ')} in \`${file}\``);
    const packages = [...rule.packages.map((name) => (name === '*' ? 'any' : name)), ...inFiles];
    const besides = [
      ...(rule.data ?? []).map((name) => `${name}/`),
      ...(rule.node === true ? ['Node'] : []),
      ...(rule.nodeIn ?? []).map((file) => `Node in \`${file}\``),
    ];
    const cells = [folder, [...folders, ...workers], packages, besides].map(
      (cell) => [cell].flat().join(', ') || 'none',
    );
    return `| ${cells.join(' | ')} |`;
  });
  return ['| folder | may import | packages | besides |', '|---|---|---|---|', ...rows].join('\n');
}

function renderShare(share: Share): string {
  if (share === 'all') return '';
  if (share === 'types') return ' (types)';
  return ` (types, ${share.join(', ')})`;
}
