/** Libraries that one room alone may touch, so that they could be replaced there: prefix, rooms. */
export const packageRooms: Readonly<Record<string, readonly string[]>> = {
  'pixi.js': ['stage', 'main'],
  tweakpane: ['controls'],
  '@tweakpane/core': ['controls'],
  'node:': ['headless'],
};
