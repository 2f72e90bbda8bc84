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
  const body = readBody<Body>(call, configWrapperShape, 500);
  checkDecoded(body.HostConfig ?? {});
  const { HostConfig, NetworkingConfig, ...config } = body;
  if (Object.keys(config).length === 0) {
    throw new EngineError(400, 'Config cannot be empty in order to create a container');
  }
  const endpoints = Object.entries(NetworkingConfig?.EndpointsConfig ?? {});
  return {
    name: call.query.get('name') ?? '',
    platform: readPlatform(call.query),
    config: config,
    hostConfig: HostConfig ?? {},
    endpoints: new Map(endpoints.map(([name, asked]) => [name, endpointRequest(asked ?? {})])),
  };
}
