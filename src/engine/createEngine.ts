import type { Sandbox } from '../userland/Sandbox.ts';
import type { SandboxSpec } from '../userland/SandboxSpec.ts';
import { followHost } from './containers/followHost.ts';
import { StoredContainers } from './containers/StoredContainers.ts';
import type { DockerHost } from './DockerHost.ts';
import type { Engine } from './Engine.ts';
import { EngineEvents } from './EngineEvents.ts';
import type { ImageStore } from './state/ImageStore.ts';
import type { NetworkStore } from './state/NetworkStore.ts';
import type { VolumeStore } from './state/VolumeStore.ts';

/** What an engine is put together from. The stores are made once the engine they belong to is there. */
export interface EngineParts {
  readonly host: DockerHost;
  readonly openSandbox: (spec: SandboxSpec) => Sandbox;
  readonly images: (engine: Engine) => ImageStore;
  readonly networks: (engine: Engine) => NetworkStore;
  readonly volumes: (engine: Engine) => VolumeStore;
}

const firstPid = 1000;
const hexDigits = 64;

/** Starts a daemon on a host: nothing runs yet. Ids come from the host's own chance, so a run repeats them. */
export function createEngine(parts: EngineParts): Engine {
  const { host, openSandbox } = parts;
  let pid = firstPid;
  const engine: Engine = {
    host,
    openSandbox,
    containers: new StoredContainers(),
    events: new EngineEvents(host.clock),
    execs: new Map(),
    newId: () => {
      let id = '';
      while (id.length < hexDigits) id += '0123456789abcdef'[Math.floor(host.random() * 16)] ?? '';
      return id;
    },
    newPid: () => (pid += 1 + Math.floor(host.random() * 8)),
    get images() {
      return images;
    },
    get networks() {
      return networks;
    },
    get volumes() {
      return volumes;
    },
  };
  const images = parts.images(engine);
  const networks = parts.networks(engine);
  const volumes = parts.volumes(engine);
  followHost(engine);
  return engine;
}
