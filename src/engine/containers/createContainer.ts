import type { Engine } from '../Engine.ts';
import { hostName } from '../hostName.ts';
import { platformProblem } from '../images/platformProblem.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { checkEndpoints } from '../networks/checkEndpoints.ts';
import { unixMs } from '../unixMs.ts';
import { appIdOf } from './appIdOf.ts';
import { checkLogOptions } from './checkLogOptions.ts';
import { checkName } from './checkName.ts';
import { checkSettings } from './checkSettings.ts';
import { commandOf } from './commandOf.ts';
import { completeHostConfig } from './completeHostConfig.ts';
import { containerFiles } from './containerFiles.ts';
import type { ContainerRequest } from './ContainerRequest.ts';
import { freshLive } from './freshLive.ts';
import { generateName } from './generateName.ts';
import { mergeConfig } from './mergeConfig.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/**
 * Makes a container, not started.
 * @param row the instance of the host it is, where that is there already
 * @throws EngineError 400, 404, 409, 500 in dockerd's words and order
 */
export function createContainer(
  engine: Engine,
  request: ContainerRequest,
  row: number | null = null,
): ContainerRecord {
  const { host, containers, networks } = engine;
  checkSettings(request.config, request.hostConfig, host.cores);
  checkEndpoints(request.endpoints);
  checkNeighbours(engine, request.hostConfig);
  const image = imageFor(engine, request);
  const merged = mergeConfig(request.config, image.config);
  if (commandOf(merged).length === 0) throw new EngineError(400, 'No command specified');
  const hostConfig = completeHostConfig(request.hostConfig);
  checkLogOptions(hostConfig.LogConfig);
  const id = engine.newId();
  const name = request.name === '' ? generateName(engine) : checkName(engine, request.name);
  checkStorage(hostConfig);
  // Another container's hostname is taken over at start: here it would count as one that was asked for.
  const ownName = hostConfig.NetworkMode === 'host' ? hostName : id.slice(0, 12);
  const config = { ...merged, Hostname: merged.Hostname || ownName };
  // Known once the container is there: what is put into its layer before is not asked for.
  const place = { row };
  const hasRoom = (bytes: number) => place.row === null || host.resizeWritable(place.row, bytes);
  const parts = containerFiles(engine, image, config, hostConfig, hasRoom);
  const container: ContainerRecord = {
    id,
    name,
    row: row ?? rowFor(engine, config, hostConfig),
    createdMs: unixMs(host.clock),
    imageId: image.id,
    config,
    hostConfig,
    endpoints: new Map(request.endpoints),
    files: parts.files,
    sandbox: null,
    process: null,
    hostPid: 0,
    exitCode: 0,
    isOomKilled: false,
    startProblem: '',
    startedMs: NaN,
    finishedMs: NaN,
    restartCount: 0,
    isStoppedByUser: false,
    health: null,
    log: [],
    mounts: parts.mounts,
    live: freshLive(parts.init, parts.open),
  };
  place.row = container.row;
  try {
    networks.check(container);
  } catch (error) {
    if (row === null) host.remove(container.row);
    throw error;
  }
  containers.add(container);
  tellContainerEvent(engine, container, 'create');
  return container;
}

/** @throws EngineError 400, 404, 409 */
function imageFor(
  { images }: Engine,
  { config: { Image = '' }, platform = null }: ContainerRequest,
): EngineImage {
  // Without an image there is a root of nothing: no command either, as nobody can give it one.
  if (Image === '') throw new EngineError(400, 'No command specified');
  const image = images.find(Image);
  const problem = platformProblem(Image, platform);
  if (problem !== null) throw new EngineError(404, problem);
  return image;
}

/** @throws EngineError 400 when it asks to share with a container that is not there */
function checkNeighbours({ containers }: Engine, hostConfig: Partial<HostConfig>): void {
  for (const mode of [hostConfig.IpcMode ?? '', hostConfig.PidMode ?? '']) {
    const [kind, name = ''] = mode.split(/:(.*)/s);
    if (kind !== 'container' || containers.lookUp(name)) continue;
    throw new EngineError(400, `No such container: ${name}`);
  }
}

/** @throws EngineError 500: overlay2 on this host sets no limits of its own */
function checkStorage({ StorageOpt }: HostConfig): void {
  for (const name of Object.keys(StorageOpt ?? {})) {
    throw new EngineError(
      500,
      name === 'size'
        ? "--storage-opt is supported only for overlay over xfs with 'pquota' mount option"
        : `Unknown option ${name}`,
    );
  }
}

function rowFor({ host }: Engine, config: ImageConfig, { Memory }: HostConfig): number {
  const row = host.create(appIdOf(commandOf(config)), Memory > 0 ? Memory : null);
  if (typeof row === 'number') return row;
  throw new EngineError(500, row.code === 'disk.short' ? 'no space left on device' : row.code);
}
