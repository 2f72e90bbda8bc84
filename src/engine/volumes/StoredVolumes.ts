import type { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import type { VolumeRecord } from '../state/VolumeRecord.ts';
import type { MountPoint, VolumeStore } from '../state/VolumeStore.ts';
import { unixMs } from '../unixMs.ts';
import { bindTree } from './bindTree.ts';
import { checkVolume } from './checkVolume.ts';
import { copyUp } from './copyUp.ts';
import { hostTree } from './hostTree.ts';
import { mountJson } from './mountJson.ts';
import type { MountRequest } from './MountRequest.ts';
import { mountsFrom } from './mountsFrom.ts';
import { readMounts } from './readMounts.ts';
import { tmpfsOptions } from './tmpfsOptions.ts';

const usualTmpfsMode = 0o1777;

/** The daemon's volumes, and what it mounts from its own computer. */
export class StoredVolumes implements VolumeStore {
  private readonly engine: Engine;
  private readonly hostFiles: FileTree;
  private readonly byName = new Map<string, VolumeRecord>();

  /** @param hostFiles the computer's files that `-v /path:/path` binds; a few bare directories by default. */
  constructor(engine: Engine, hostFiles?: FileTree) {
    this.engine = engine;
    this.hostFiles = hostFiles ?? hostTree(unixMs(engine.host.clock));
  }

  all(): readonly VolumeRecord[] {
    return [...this.byName.values()];
  }

  lookUp(name: string): VolumeRecord | null {
    return this.byName.get(name) ?? null;
  }

  find(name: string): VolumeRecord {
    const found = this.lookUp(name);
    if (!found) throw new EngineError(404, `get ${name}: no such volume`);
    return found;
  }

  create(
    name: string,
    driver: string,
    options: Readonly<Record<string, string>> | null,
    labels: Readonly<Record<string, string>> | null,
  ): VolumeRecord {
    const called = name || this.engine.newId();
    const old = this.lookUp(name);
    // What is there already is given back, whatever else was asked of it.
    checkVolume(called, driver, old ? null : options);
    const volume = old ?? {
      name: called,
      driver: 'local',
      createdMs: unixMs(this.engine.host.clock),
      options,
      labels,
      isAnonymous: name === '',
      files: new Map(),
    };
    this.byName.set(volume.name, volume);
    this.tell('create', volume.name);
    return volume;
  }

  usersOf(volume: VolumeRecord): readonly ContainerRecord[] {
    const isIt = ({ type, source }: MountPoint) => type === 'volume' && source === volume.name;
    return this.engine.containers.all().filter(({ mounts }) => mounts.some(isIt));
  }

  remove(volume: VolumeRecord): void {
    const users = this.usersOf(volume);
    if (users.length > 0) {
      const ids = users.map(({ id }) => id).join(', ');
      throw new EngineError(409, `remove ${volume.name}: volume is in use - [${ids}]`);
    }
    this.byName.delete(volume.name);
    this.tell('destroy', volume.name);
  }

  mountsFor(config: ImageConfig, hostConfig: HostConfig, image: FileSystem): readonly MountPoint[] {
    const inherited = mountsFrom(this.engine, hostConfig);
    const requests = readMounts(hostConfig);
    // All are read before any volume is made: a refused container leaves none behind.
    const targets = new Set(requests.map(({ target }) => target));
    const kept = inherited.filter(({ target }) => !targets.has(target));
    const taken = new Set(kept.map(({ target }) => target));
    const bare = Object.keys(config.Volumes ?? {}).filter((target) => {
      return target !== '' && !targets.has(target) && !taken.has(target);
    });
    return [
      ...kept,
      ...requests.map((request) => this.mount(request, image)),
      ...bare.map((target) => this.mount(anonymous(target, hostConfig), image)),
    ];
  }

  describe(mounts: readonly MountPoint[]): readonly object[] {
    return mounts.filter(({ isUnlisted }) => !isUnlisted).map(mountJson);
  }

  mounted(container: ContainerRecord): void {
    for (const { type, source, target, isReadOnly } of container.mounts) {
      if (type !== 'volume') continue;
      this.engine.events.emit('volume', 'mount', source, {
        container: container.id,
        destination: target,
        driver: 'local',
        propagation: '',
        'read/write': String(!isReadOnly),
      });
    }
  }

  unmounted(container: ContainerRecord): void {
    for (const { type, source } of container.mounts) {
      const attributes = { container: container.id, driver: 'local' };
      if (type === 'volume') this.engine.events.emit('volume', 'unmount', source, attributes);
    }
  }

  removeAnonymous(container: ContainerRecord): void {
    for (const { type, source, isAnonymous } of container.mounts) {
      const volume = type === 'volume' && isAnonymous ? this.lookUp(source) : null;
      if (!volume) continue;
      const others = this.usersOf(volume).filter((user) => user !== container);
      if (others.length > 0) continue;
      this.byName.delete(volume.name);
      this.tell('destroy', volume.name);
    }
  }

  private mount(request: MountRequest, image: FileSystem): MountPoint {
    const { type, target, mode, isReadOnly, isUnlisted } = request;
    const point = { type, target, mode, isReadOnly, isUnlisted, isAnonymous: false };
    if (type === 'tmpfs') {
      const tmpfs = isUnlisted ? mode : (request.options?.['tmpfs'] ?? '');
      const rootMode = tmpfsOptions(tmpfs).mode ?? usualTmpfsMode;
      const modifiedMs = unixMs(this.engine.host.clock);
      const root = { kind: 'directory', mode: rootMode, uid: 0, gid: 0, modifiedMs } as const;
      return { ...point, source: '', tmpfs, files: new Map([['/', root]]) };
    }
    if (type === 'bind') {
      const files = bindTree(this.hostFiles, request, unixMs(this.engine.host.clock));
      return { ...point, source: request.source, files };
    }
    const { source, driver, options, labels } = request;
    const volume = this.create(source, driver, options, labels);
    if (request.copies && volume.files.size === 0) copyUp(image, target, volume.files);
    return { ...point, source: volume.name, files: volume.files, isAnonymous: source === '' };
  }

  private tell(action: string, name: string): void {
    this.engine.events.emit('volume', action, name, { driver: 'local' });
  }
}

/** A `VOLUME` of the image, or `-v /path`. */
function anonymous(target: string, hostConfig: HostConfig): MountRequest {
  return {
    type: 'volume',
    source: '',
    target,
    mode: '',
    isReadOnly: false,
    copies: true,
    makesSource: false,
    driver: hostConfig.VolumeDriver,
    labels: null,
    options: null,
    isUnlisted: false,
  };
}
