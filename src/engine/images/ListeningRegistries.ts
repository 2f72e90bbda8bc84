import type { NetworkView, SimulatedServer } from '../../userland/NetworkView.ts';
import { sha256 } from '../../userland/sha256.ts';
import type { EngineImage, EngineLayer } from '../state/EngineImage.ts';
import type { RegistryImage, RegistryRefusal } from '../state/Registry.ts';
import { imageJson } from './imageJson.ts';
import { manifestJson } from './manifestJson.ts';

const notFound = 404;

/**
 * Registries that containers run behind ports of this computer, asked over HTTP. They keep manifests and the
 * sizes of layers in their volumes; what is in the layers is remembered here, by what it was pushed as.
 */
export class ListeningRegistries {
  private readonly network: () => Pick<NetworkView, 'connect'> | null;
  /** By digest of their manifests. */
  private readonly pushed = new Map<string, EngineImage>();

  /** @param network of this computer; null where it has none. */
  constructor(network: () => Pick<NetworkView, 'connect'> | null) {
    this.network = network;
  }

  reach(host: string): SimulatedServer | 'refused' {
    const [name = '', port = '80'] = host.split(':');
    const address = name === 'localhost' ? '127.0.0.1' : name;
    return this.network()?.connect(address, Number(port)) ?? 'refused';
  }

  lookUp(host: string, path: string, tagOrDigest: string): RegistryImage | RegistryRefusal {
    const answer = this.ask(host, 'GET', `/v2/${path}/manifests/${tagOrDigest}`);
    if (typeof answer === 'string') return answer;
    const digest = `sha256:${sha256(answer.body)}`;
    const image = this.pushed.get(digest);
    if (!image) return 'manifestUnknown';
    const manifestBytes = answer.body.length;
    return { host, path, tag: tagOrDigest, digest, manifestBytes, image };
  }

  tagsOf(host: string, path: string): readonly RegistryImage[] | RegistryRefusal {
    const answer = this.ask(host, 'GET', `/v2/${path}/tags/list`);
    if (typeof answer === 'string') return answer;
    const { tags } = JSON.parse(new TextDecoder().decode(answer.body)) as { tags: string[] };
    return tags.flatMap((tag) => {
      const found = this.lookUp(host, path, tag);
      return typeof found === 'string' ? [] : [found];
    });
  }

  hasLayer(host: string, path: string, { digest }: EngineLayer): boolean {
    return typeof this.ask(host, 'HEAD', `/v2/${path}/blobs/${digest}`) !== 'string';
  }

  addLayer(host: string, path: string, layer: EngineLayer): RegistryRefusal | null {
    const sent = { sizeBytes: layer.compressedBytes, data: null };
    return this.send(host, `/v2/${path}/blobs/uploads/?digest=${layer.digest}`, sent);
  }

  add({ host, path, tag, digest, image }: RegistryImage): RegistryRefusal | null {
    const encoder = new TextEncoder();
    const config = encoder.encode(imageJson(image));
    const manifest = encoder.encode(manifestJson(image));
    const refusal =
      this.send(host, `/v2/${path}/blobs/uploads/?digest=${image.id}`, {
        sizeBytes: config.length,
        data: config,
      }) ??
      this.send(host, `/v2/${path}/manifests/${tag}`, {
        sizeBytes: manifest.length,
        data: manifest,
      });
    if (refusal === null) this.pushed.set(digest, image);
    return refusal;
  }

  private send(
    host: string,
    path: string,
    sent: Parameters<SimulatedServer['handle']>[3],
  ): RegistryRefusal | null {
    const server = this.reach(host);
    if (server === 'refused') return server;
    const { status } = server.handle('PUT', path, undefined, sent);
    if (status === 201) return null;
    return status >= 500 ? 'broken' : 'noRegistry';
  }

  private ask(
    host: string,
    method: 'GET' | 'HEAD',
    path: string,
  ): ReturnType<SimulatedServer['handle']> | RegistryRefusal {
    const server = this.reach(host);
    if (server === 'refused') return server;
    const answer = server.handle(method, path);
    if (answer.status === 200) return answer;
    if (answer.status !== notFound) return 'broken';
    // A registry answers in JSON; any other server has a page.
    const isRegistry = method === 'HEAD' || new TextDecoder().decode(answer.body).startsWith('{');
    return isRegistry ? 'manifestUnknown' : 'noRegistry';
  }
}
