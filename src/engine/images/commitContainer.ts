import { applyChanges } from '../build/applyChanges.ts';
import { dockerVersion } from '../dockerVersion.ts';
import { configWrapperShape } from '../containers/configWrapperShape.ts';
import type { Call } from '../http/Call.ts';
import { checkContentType } from '../http/checkContentType.ts';
import { readBody } from '../json/readBody.ts';
import type { Handler } from '../http/Route.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { unixMs } from '../unixMs.ts';
import { familiarReference } from './familiarReference.ts';
import { layerOf } from './layerOf.ts';
import { readTarget } from './readTarget.ts';
import { storeMade } from './storeMade.ts';
import { tellImageEvent } from './tellImageEvent.ts';
import { withId } from './withId.ts';

/** `POST /commit`: what a container wrote becomes a layer, and its config the image's. */
export const commitContainer: Handler = (engine, call, reply) => {
  const { query } = call;
  const asked = sentConfig(call);
  const container = engine.containers.find(query.get('container') ?? '');
  const target = readTarget(query.get('repo') ?? '', query.get('tag') ?? '', 400);
  const config = applyChanges({ ...container.config, ...asked }, query.getAll('changes'));
  const doesPause = !['0', 'false'].includes(query.get('pause') ?? '1');
  const isPaused = engine.host.statusOf(container.row) === 'running' && doesPause;
  const comment = query.get('comment') ?? '';
  const tell = (action: string, more: Readonly<Record<string, string>> = {}): void => {
    const { Image, Labels } = container.config;
    const attributes = { ...Labels, image: Image, name: container.name, ...more };
    engine.events.emit('container', action, container.id, attributes);
  };
  if (isPaused) tell('pause');
  const image = imageOf(
    container,
    engine.images.lookUp(container.imageId),
    config,
    { author: query.get('author') ?? '', comment },
    unixMs(engine.host.clock),
  );
  storeMade(engine, image);
  const name = target ? familiarReference(target) : '';
  if (target) {
    engine.images.tag(name, image.id);
    tellImageEvent(engine, 'tag', image.id, name);
  }
  tell('commit', { comment, imageID: image.id, imageRef: name });
  if (isPaused) tell('unpause');
  reply.json(201, { Id: image.id });
};

function imageOf(
  container: ContainerRecord,
  parent: EngineImage | null,
  config: ImageConfig,
  said: { readonly author: string; readonly comment: string },
  createdMs: number,
): EngineImage {
  const layer = layerOf(new Map(container.files.upper));
  const isEmptyLayer = container.files.upper.size === 0;
  return withId({
    parentId: parent?.id ?? '',
    createdMs,
    ...said,
    containerId: container.id,
    containerConfig: container.config,
    config: { ...config, Hostname: '' },
    architecture: 'amd64',
    os: 'linux',
    dockerVersion,
    layers: [...(parent?.layers ?? []), ...(isEmptyLayer ? [] : [layer])],
    history: [
      ...(parent?.history ?? []),
      {
        createdMs,
        createdBy: (container.config.Cmd ?? []).join(' '),
        comment: said.comment,
        sizeBytes: isEmptyLayer ? 0 : layer.sizeBytes,
        isEmptyLayer,
      },
    ],
  });
}

/** What `docker commit` sends of a config; nulls and empty strings say nothing. @throws EngineError */
function sentConfig(call: Call): Partial<ImageConfig> {
  checkContentType(call);
  if (call.body.length === 0) return {};
  const sent = readBody<ImageConfig>(call, configWrapperShape, 500);
  const given = Object.entries(sent).filter(([, field]) => field !== '');
  return Object.fromEntries(given);
}
