import type { Catalogue } from '../../world/Catalogue.ts';
import type { Family } from '../../world/Family.ts';
import type { PageView } from '../PageView.ts';
import { sampleHost } from './sampleHost.ts';

const app = (id: string, name: string) => ({
  id,
  name,
  imageRef: `${id}:latest`,
  runtimeMemoryBytes: 48e6,
  appMemoryBytes: 90e6,
  runtimeSharedBytes: 2e7,
  appSharedBytes: 1e7,
  runtimeCpuMs: 60,
  appCpuMs: 200,
  startReadBytes: 6e7,
  writtenBytes: 0,
  stopsOnTerm: true,
});

const catalogue: Catalogue = {
  apps: [app('node', 'Node.js API'), app('mysql', 'MySQL'), app('nginx', 'nginx')],
  guests: [],
  images: [],
};

/** A page in the middle of free play, with machines of 15 instances each. */
export function sampleView(visible: readonly Family[] = ['vm', 'container'], count = 15): PageView {
  const hosts = visible.map((platform) => sampleHost(platform, count));
  return {
    snapshot: {
      timeMs: 24_600,
      revision: 1,
      config: {
        seed: 1,
        platforms: visible,
        host: {
          memoryBytes: 16 * 1024 ** 3,
          cores: 8,
          diskBytes: 256e9,
          diskBytesPerS: 2e9,
          networkBytesPerS: 125e6,
        },
        guestOsId: 'debian',
        vmMemoryBytes: 1024 ** 3,
        cloneKind: 'full',
        overcommitRatio: 1,
        preloaded: true,
        ksm: false,
        swapBytes: 0,
        containerMemoryLimitBytes: null,
        containerPidsLimit: null,
        serversOwned: true,
      },
      hosts,
    },
    catalogue,
    language: 'en',
    theme: 'paper',
    lens: 'cutaway',
    visible,
    clock: { timeMs: 24_600, playing: false, speed: 1, endMs: 60_000 },
    appId: 'node',
    target: 'all',
    selection: null,
    balloon: null,
    machine: null,
    service: null,
    lessons: [],
    lesson: null,
    present: false,
    embedded: false,
    notices: [],
    save: 'saved',
    webgl: true,
    square: null,
    explanation: null,
    dialog: null,
    engine: null,
    benchOpen: false,
    modelOpen: false,
    controlsOpen: false,
  };
}
