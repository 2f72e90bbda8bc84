import type { Handler } from '../http/Route.ts';
import { parseReference } from './parseReference.ts';
import { registryProblem } from './registryProblem.ts';

/** `GET /distribution/{name}/json`: what a registry says of an image, nothing being pulled. */
export const inspectDistribution: Handler = ({ images }, { params }, reply) => {
  const reference = parseReference(params.name ?? '');
  const { host, path, tag, digest } = reference;
  const served = images.registry.lookUp(host, path, digest ?? tag ?? 'latest');
  if (typeof served === 'string') throw registryProblem(served, reference);
  reply.json(200, {
    Descriptor: {
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      digest: served.digest,
      size: served.manifestBytes,
    },
    Platforms: [{ architecture: served.image.architecture, os: served.image.os }],
  });
};
