import { checkContentType } from '../http/checkContentType.ts';
import { compareVersions } from '../http/compareVersions.ts';
import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import { readPlatform } from '../http/readPlatform.ts';
import { readBody } from '../json/readBody.ts';
import type { EndpointSettings } from '../networks/EndpointSettings.ts';
import { endpointRequest } from '../networks/endpointRequest.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { checkDecoded } from './checkDecoded.ts';
import { configWrapperShape } from './configWrapperShape.ts';
import type { ContainerRequest } from './ContainerRequest.ts';

interface Body extends ImageConfig {
  readonly HostConfig: Partial<HostConfig> | null;
  readonly NetworkingConfig: {
    readonly EndpointsConfig?: Readonly<Record<string, EndpointSettings | null>> | null;
  } | null;
}

/** What `POST /containers/create` asks for. @throws EngineError 400, 500 */
export function readRequest(call: Call): ContainerRequest {
  checkContentType(call);
  const body = readBody<Body>(call, configWrapperShape, 500);
  const { HostConfig, NetworkingConfig, ...config } = body;
  const hostConfig = forClient(HostConfig ?? {}, call.version);
  checkDecoded(config, hostConfig);
  if (Object.keys(config).length === 0) {
    throw new EngineError(400, 'Config cannot be empty in order to create a container');
  }
  const endpoints = Object.entries(NetworkingConfig?.EndpointsConfig ?? {});
  return {
    name: call.query.get('name') ?? '',
    platform: readPlatform(call.query),
    config: config,
    hostConfig,
    endpoints: new Map(endpoints.map(([name, asked]) => [name, endpointRequest(asked ?? {})])),
  };
}

/** What an older client means by what it does not say. */
function forClient(asked: Partial<HostConfig>, version: string): Partial<HostConfig> {
  const isBelow = (other: string) => compareVersions(version, other) < 0;
  return {
    ...asked,
    ...(isBelow('1.25') && { AutoRemove: false }),
    ...(isBelow('1.40') && !asked.IpcMode && { IpcMode: 'shareable' }),
    ...(isBelow('1.41') && !asked.CgroupnsMode && { CgroupnsMode: 'host' }),
  };
}
