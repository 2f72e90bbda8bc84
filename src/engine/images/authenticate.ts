import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { registryProblem } from './registryProblem.ts';

/** `POST /auth`: nobody has an account here, and the registry of this computer asks for none. */
export const authenticate: Handler = ({ images }, { body }, reply) => {
  const text = new TextDecoder().decode(body);
  if (text.trim() === '') throw new EngineError(500, 'EOF');
  let account: { readonly serveraddress?: unknown } | null;
  try {
    account = JSON.parse(text) as typeof account;
  } catch {
    throw new EngineError(
      400,
      `invalid character '${text[0] ?? ''}' looking for beginning of value`,
    );
  }
  const sent = account?.serveraddress;
  const address = typeof sent === 'string' ? sent : '';
  const isHub = address === '' || address.includes('docker.io');
  const host = isHub ? 'docker.io' : (address.replace(/^https?:\/\//, '').split('/')[0] ?? '');
  if (isHub) {
    throw new EngineError(
      401,
      'Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
    );
  }
  const refusal = images.registry.tagsOf(host, '');
  if (refusal === 'refused' || refusal === 'noSuchHost') {
    throw registryProblem(refusal, { host, path: '', tag: null, digest: null });
  }
  reply.json(200, { IdentityToken: '', Status: 'Login Succeeded' });
};
