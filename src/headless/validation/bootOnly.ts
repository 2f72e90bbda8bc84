import type { App } from '../../world/App.ts';

/** No app at all: an instance is ready when what it needs to run one is. */
export const bootOnly: App = {
  id: 'boot-only',
  name: 'boot only',
  imageRef: '',
  runtimeMemoryBytes: 0,
  appMemoryBytes: 0,
  runtimeSharedBytes: 0,
  appSharedBytes: 0,
  runtimeCpuMs: 0,
  appCpuMs: 0,
  startReadBytes: 0,
  writtenBytes: 0,
  stopsOnTerm: true,
};
