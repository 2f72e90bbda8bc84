import type { App } from '../../world/App.ts';

const MiB = 2 ** 20;

/** The app the instances of a sample world run. */
export const sampleApp: App = {
  id: 'node',
  name: 'node-api',
  imageRef: 'node:22',
  runtimeMemoryBytes: 46 * MiB,
  appMemoryBytes: 86 * MiB,
  runtimeSharedBytes: 0,
  appSharedBytes: 0,
  runtimeCpuMs: 110,
  appCpuMs: 260,
  startReadBytes: 60e6,
  writtenBytes: 0,
  stopsOnTerm: false,
};
