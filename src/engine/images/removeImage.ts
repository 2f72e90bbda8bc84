import type { Handler } from '../http/Route.ts';
import { deleteImage } from './deleteImage.ts';

/** `DELETE /images/{name}` */
export const removeImage: Handler = (engine, { params, query }, reply) => {
  const isSet = (name: string): boolean => ['1', 'true'].includes(query.get(name) ?? '');
  const how = { isForced: isSet('force'), doesPrune: !isSet('noprune') };
  reply.json(200, deleteImage(engine, params.name ?? '', how));
};
