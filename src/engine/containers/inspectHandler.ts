import type { Engine } from '../Engine.ts';
import { dockerRoot } from '../dockerRoot.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import { layerFolders } from '../images/layerFolders.ts';
import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { commandOf } from './commandOf.ts';
import { sizesOf } from './sizesOf.ts';
import { stateJson } from './stateJson.ts';
import { overlayPath } from './overlayPath.ts';

/** `GET /containers/{name}/json` */
export const inspectHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const { id, config, hostConfig } = container;
  const command = commandOf(config);
  const hasRun = !Number.isNaN(container.startedMs);
  const folder = `${dockerRoot}/containers/${id}`;
  const inFolder = (name: string) => (hasRun ? `${folder}/${name}` : '');
  const execIds = [...engine.execs.values()]
    .filter((exec) => exec.containerId === id && exec.exitCode === null)
    .map((exec) => exec.id);
  reply.json(200, {
    Id: id,
    Created: rfc3339Nano(container.createdMs),
    Path: command[0] ?? '',
    Args: command.slice(1),
    State: stateJson(engine, container),
    Image: container.imageId,
    ResolvConfPath: inFolder('resolv.conf'),
    HostnamePath: inFolder('hostname'),
    HostsPath: inFolder('hosts'),
    LogPath: hasRun && hostConfig.LogConfig.Type !== 'none' ? `${folder}/${id}-json.log` : '',
    Name: `/${container.name}`,
    RestartCount: container.restartCount,
    Driver: 'overlay2',
    Platform: 'linux',
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: '',
    ExecIDs: execIds.length > 0 ? execIds : null,
    HostConfig: { ...hostConfig, Links: linksOf(engine, container) },
    GraphDriver: { Data: layersOf(engine, container), Name: 'overlay2' },
    ...(isTrue(call.query.get('size')) && sizesOf(engine, container)),
    Mounts: engine.volumes.describe(container.mounts),
    Config: config,
    NetworkSettings: engine.networks.settingsOf(container),
  });
};

/** `/child:/parent/alias`; those of a network of one's own stand with its endpoint. */
function linksOf({ containers }: Engine, container: ContainerRecord): readonly string[] | null {
  const links = [...containers.links.childrenOf(container)];
  return links.length > 0 ? links.map(([name, child]) => `/${child.name}:/${name}`) : null;
}

/** Where overlay2 keeps its layers: its image's lie below its own. */
function layersOf({ images }: Engine, { id, imageId }: ContainerRecord): object {
  const lowers = layerFolders(images.lookUp(imageId)?.layers ?? []).map((path) => `${path}/diff`);
  const own = overlayPath(id);
  return {
    LowerDir: [`${own}-init/diff`, ...lowers].join(':'),
    MergedDir: `${own}/merged`,
    UpperDir: `${own}/diff`,
    WorkDir: `${own}/work`,
  };
}
