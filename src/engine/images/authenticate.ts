import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import { registryProblem } from './registryProblem.ts';

const shape = go.struct(
  'types.AuthConfig',
  go.fields(go.string, 'username password auth email serveraddress identitytoken registrytoken'),
);

/** `POST /auth`: nobody has an account here, and registries of this computer ask for none. */
export const authenticate: Handler = ({ images }, call, reply) => {
  const { serveraddress: address = '' } = readBody<{ serveraddress: string }>(call, shape, 500);
  const isHub = address === '' || address.includes('docker.io');
  const host = isHub ? 'docker.io' : (address.replace(/^https?:\/\//, '').split('/')[0] ?? '');
  if (isHub) {
    throw new EngineError(
      401,
      'Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
    );
  }
  const refusal = images.registry.reach(host);
  if (refusal !== null) {
    throw registryProblem(refusal, { host, path: '', tag: null, digest: null });
  }
  reply.json(200, { IdentityToken: '', Status: 'Login Succeeded' });
};
