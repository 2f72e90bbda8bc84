import { writeTar } from '../../userland/tar/writeTar.ts';
import type { Handler } from '../http/Route.ts';
import { archivePath } from './archivePath.ts';
import { pathStat } from './pathStat.ts';
import { tarOf } from './tarOf.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `GET /containers/{name}/archive` */
export const getArchiveHandler: Handler = (engine, call, reply) => {
  const { container, path, node, name } = archivePath(engine, call);
  const tar = writeTar(tarOf(container.files, path, name));
  tellContainerEvent(engine, container, 'archive-path');
  reply.bytes(200, 'application/x-tar', tar, pathStat(name, node));
};
