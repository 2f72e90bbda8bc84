/**
 * Which rooms each room may import, besides itself. A room is a folder of `src`; the files that
 * stand in `src` itself are the room `main`. `engine.types` stands for the types of `engine` and
 * its one function `request`.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  world: [],
  i18n: [],
  look: ['world'],
  calibration: ['world'],
  machines: ['world'],
  simulation: ['world', 'machines', 'calibration'],
  engine: ['world', 'simulation'],
  cli: ['engine.types'],
  scenario: ['world', 'simulation', 'cli', 'i18n'],
  storage: ['world'],
  stage: ['world', 'i18n', 'look'],
  controls: ['world', 'i18n', 'look'],
  page: ['world', 'i18n', 'look'],
  terminal: ['cli', 'i18n'],
  main: [
    'world',
    'i18n',
    'look',
    'calibration',
    'machines',
    'simulation',
    'engine',
    'cli',
    'scenario',
    'stage',
    'controls',
    'page',
    'storage',
    'terminal',
  ],
  headless: [
    'world',
    'i18n',
    'look',
    'calibration',
    'machines',
    'simulation',
    'engine',
    'cli',
    'scenario',
  ],
};
