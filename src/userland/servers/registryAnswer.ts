import type { SentBody } from '../NetworkView.ts';
import { sha256 } from '../sha256.ts';
import type { RegistryStorage } from './RegistryStorage.ts';

interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

const empty = new Uint8Array(0);

/** What a registry answers over its HTTP API, version 2. A blob is sent in one request: its digest says which. */
export function registryAnswer(
  storage: RegistryStorage,
  method: string,
  asked: string,
  sent: SentBody = { sizeBytes: 0, data: empty },
): Answer {
  const [path = '', query = ''] = asked.split('?');
  const isRead = method === 'GET' || method === 'HEAD';
  if (path === '/' || path === '/v2') return { status: path === '/' ? 200 : 301, body: empty };
  if (path === '/v2/') return isRead ? json(200, {}, '') : unsupported();
  if (path === '/v2/_catalog')
    return isRead ? json(200, { repositories: storage.repositories() }) : unsupported();
  const [, name = '', kind = '', reference = ''] =
    /^\/v2\/(.+)\/(tags|manifests|blobs)\/(.+)$/.exec(path) ?? [];
  if (name === '') return { status: 404, body: new TextEncoder().encode('404 page not found\n') };
  if (kind === 'tags') {
    const tags = storage.tagsOf(name);
    if (tags === null)
      return problem(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name });
    return json(200, { name, tags });
  }
  if (kind === 'blobs') {
    const digest = new URLSearchParams(query).get('digest') ?? reference;
    if (method === 'PUT') {
      storage.putBlob(name, digest, sent);
      return { status: 201, body: empty };
    }
    if (!isRead) return unsupported();
    const isHere = storage.hasBlob(name, digest);
    return isHere
      ? { status: 200, body: method === 'HEAD' ? empty : (storage.read(digest) ?? empty) }
      : problem(404, 'BLOB_UNKNOWN', 'blob unknown to registry', { digest });
  }
  if (method === 'PUT') {
    const digest = `sha256:${sha256(sent.data ?? empty)}`;
    storage.putManifest(name, reference, digest, sent);
    return { status: 201, body: empty };
  }
  if (!isRead) return unsupported();
  const isDigest = reference.includes(':');
  const digest = isDigest ? reference : storage.digestOf(name, reference);
  const manifest =
    digest !== null && storage.hasManifest(name, digest) ? storage.read(digest) : null;
  if (manifest === null) {
    const detail = isDigest ? { Name: name, Revision: reference } : { Tag: reference };
    return problem(404, 'MANIFEST_UNKNOWN', 'manifest unknown', detail);
  }
  return { status: 200, body: method === 'HEAD' ? empty : manifest };
}

function unsupported(): Answer {
  return problem(405, 'UNSUPPORTED', 'The operation is unsupported.');
}

function problem(status: number, code: string, message: string, detail?: object): Answer {
  return json(status, { errors: [{ code, message, ...(detail && { detail }) }] });
}

function json(status: number, value: object, end = '\n'): Answer {
  return { status, body: new TextEncoder().encode(JSON.stringify(value) + end) };
}
