import type { Handler } from '../http/Route.ts';
import { volumeJson } from './volumeJson.ts';

/** `GET /volumes/{name}`. */
export const inspectVolume: Handler = (engine, { params }, reply) => {
  reply.json(200, volumeJson(engine.volumes.find(params.name ?? '')));
};
