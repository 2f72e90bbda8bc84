import type { Handler } from '../http/Route.ts';

/** `GET /images/{name}/history`: newest first; images below are named where they are here. */
export const imageHistory: Handler = ({ images }, { params }, reply) => {
  const image = images.find(params.name ?? '');
  let id = image.id;
  const rows = [...image.history].reverse().map((line) => {
    const here = images.lookUp(id);
    const tags = here ? images.tagsOf(id) : [];
    const row = {
      Comment: line.comment,
      Created: Math.floor(line.createdMs / 1000),
      CreatedBy: line.createdBy,
      Id: here ? id : '<missing>',
      Size: line.sizeBytes,
      Tags: tags.length > 0 ? tags : null,
    };
    id = here?.parentId ?? '';
    return row;
  });
  reply.json(200, rows);
};
