import type { Handler } from '../http/Route.ts';
import { archivePath } from './archivePath.ts';
import { pathStat } from './pathStat.ts';

/** `HEAD /containers/{name}/archive` */
export const statArchiveHandler: Handler = (engine, call, reply) => {
  const { name, node } = archivePath(engine, call);
  reply.empty(200, pathStat(name, node));
};
