interface BannedWord {
  /** Words of an identifier in lower case, `vm snapshot` for `vmSnapshot`; whole words only. */
  readonly pattern: RegExp;
  readonly instead: string;
  /** Where the word is banned; everywhere when absent. */
  readonly rooms?: readonly string[];
}

const core = [
  'world',
  'machines',
  'simulation',
  'calibration',
  'scenario',
  'go',
  'userland',
  'engine',
  'cli',
];

/** DESIGN.md, "Where the words collide", as far as names can be checked. */
export const bannedWords: readonly BannedWord[] = [
  {
    pattern: /\b(virtual|physical|server|guest) machines?\b/,
    instead: 'host or vm: a machine is a statechart',
  },
  {
    pattern: /\bmachine (slot|id|index|count|memory|ram|spec|frame|box|name)s?\b/,
    instead: 'host…: a machine is a statechart',
  },
  {
    pattern: /\b(game|render|rendering|simulation|physics|layout|event) engine\b/,
    instead: 'another word: an engine is Docker Engine',
  },
  {
    pattern: /\b(simulation|core|blur|convolution|gpu) kernel\b/,
    instead: 'another word: a kernel is the operating system’s',
  },
  { pattern: /\bdocker events?\b/, instead: 'engineEvent: an event is XState’s' },
  {
    pattern: /(?<!\bbuild )\bstages?\b/,
    instead: 'phase, or buildStage for a Dockerfile’s: the stage is the Pixi picture',
    rooms: core,
  },
  {
    pattern: /\b(vm|disk|libvirt|qemu) snapshots?\b/,
    instead: 'checkpoint: a snapshot is the WorldSnapshot',
  },
  {
    pattern: /\b(background|foreground|overlay|label|text|grid|render|draw|paint|ui|hit) layers?\b/,
    instead: 'another word: a layer is OCI’s',
  },
  {
    pattern: /\b(sprite|background|html|canvas) images?( element)?\b/,
    instead: 'texture or picture: an image is OCI’s',
    rooms: ['stage'],
  },
];
