import { dialProblem } from '../../go/dialProblem.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import { applyChanges } from '../build/applyChanges.ts';
import { dockerVersion } from '../dockerVersion.ts';
import type { Engine } from '../Engine.ts';
import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import { readPlatform } from '../http/readPlatform.ts';
import type { Reply } from '../http/Reply.ts';
import { writeMessage } from '../http/writeMessage.ts';
import { unixMs } from '../unixMs.ts';
import { emptyConfig } from './emptyConfig.ts';
import { familiarReference } from './familiarReference.ts';
import { layerOf } from './layerOf.ts';
import { plainTar } from './plainTar.ts';
import { readTarget } from './readTarget.ts';
import { storeMade } from './storeMade.ts';
import { tellImageEvent } from './tellImageEvent.ts';
import { treeOfTar } from './treeOfTar.ts';
import { withId } from './withId.ts';

/** `POST /images/create?fromSrc=-`: an archive of files becomes an image of one layer. */
export function importImage(engine: Engine, { query, body }: Call, reply: Reply): void {
  const source = query.get('fromSrc') ?? '';
  const target = readTarget(query.get('repo') ?? '', query.get('tag') ?? '', 400);
  const platform = readPlatform(query);
  if (platform !== null && !platform.startsWith('linux/')) {
    throw new EngineError(400, 'operating system is not supported');
  }
  const config = applyChanges(emptyConfig, query.getAll('changes'));
  if (source !== '-') throw new EngineError(500, unreachable(source));
  const createdMs = unixMs(engine.host.clock);
  const comment = query.get('message') || 'Imported from -';
  const layer = layerOf(treeOfTar(membersOf(body)));
  const image = withId({
    parentId: '',
    createdMs,
    author: '',
    comment,
    containerId: '',
    containerConfig: emptyConfig,
    config,
    architecture: 'amd64',
    os: 'linux',
    dockerVersion,
    layers: [layer],
    history: [
      { createdMs, createdBy: '', comment, sizeBytes: layer.sizeBytes, isEmptyLayer: false },
    ],
  });
  storeMade(engine, image);
  if (target) {
    engine.images.tag(familiarReference(target), image.id);
    tellImageEvent(engine, 'tag', image.id, familiarReference(target));
  }
  tellImageEvent(engine, 'import', image.id);
  const sink = reply.stream(200, 'application/json');
  writeMessage(sink, { status: image.id });
  sink.end();
}

function membersOf(body: Uint8Array): ReturnType<typeof plainTar> {
  try {
    return plainTar(body);
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new EngineError(500, `Error processing tar file(exit status 1): ${error.message}`);
  }
}

function unreachable(source: string): string {
  if (source === '') return 'Get "http:": http: no Host in request URL';
  const url = /^https?:\/\//.test(source) ? source : `http://${source}`;
  return `Get "${url}": ${dialProblem(url)}`;
}
