import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import { readJson } from '../http/readJson.ts';
import { readPlatform } from '../http/readPlatform.ts';
import type { EndpointRequest } from '../state/ContainerRecord.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { checkCreateBody } from './checkCreateBody.ts';
import { checkDecoded } from './checkDecoded.ts';
import type { ContainerRequest } from './ContainerRequest.ts';

interface EndpointSettings {
  readonly Aliases?: readonly string[] | null;
  readonly Links?: readonly string[] | null;
  readonly MacAddress?: string;
  readonly DriverOpts?: object | null;
  readonly IPAMConfig?: { readonly IPv4Address?: string } | null;
}

interface Body extends ImageConfig {
  readonly HostConfig: Partial<HostConfig> | null;
  readonly NetworkingConfig: {
    readonly EndpointsConfig?: Readonly<Record<string, EndpointSettings | null>> | null;
  } | null;
}

/** What `POST /containers/create` asks for. @throws EngineError 400 */
export function readRequest(call: Call): ContainerRequest {
  if (call.body.length === 0) {
    throw new EngineError(400, 'Config cannot be empty in order to create a container');
  }
  const body = readJson<Body>(call, {});
  checkCreateBody({ ...body });
  checkDecoded(body.HostConfig ?? {});
  const { HostConfig, NetworkingConfig, ...sent } = body;
  // Go reads null as the field's zero value, as if it had not been sent.
  const config = Object.fromEntries(
    Object.entries(sent).filter(([, value]) => value !== null),
  ) as Partial<ImageConfig> as ImageConfig;
  const endpoints = Object.entries(NetworkingConfig?.EndpointsConfig ?? {});
  return {
    name: call.query.get('name') ?? '',
    platform: readPlatform(call.query),
    config: { ...config, Cmd: listOf(config.Cmd), Entrypoint: listOf(config.Entrypoint) },
    hostConfig: HostConfig ?? {},
    endpoints: new Map(endpoints.map(([name, asked]) => [name, endpointOf(asked ?? {})])),
  };
}

/** Old clients send a command as one string. */
function listOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as string[]) : null;
}

function endpointOf(asked: EndpointSettings): EndpointRequest {
  return {
    aliases: asked.Aliases ?? [],
    links: asked.Links ?? [],
    address: asked.IPAMConfig?.IPv4Address || null,
    mac: asked.MacAddress || null,
    ipam: asked.IPAMConfig ?? null,
    driverOptions: asked.DriverOpts ?? null,
  };
}
