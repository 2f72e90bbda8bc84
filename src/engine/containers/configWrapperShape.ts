import { go } from '../json/go.ts';
import { endpointShape } from '../networks/endpointShape.ts';
import { configFields } from './configFields.ts';
import { hostConfigShape } from './hostConfigShape.ts';

/** `runconfig.ContainerConfigWrapper`: the body of `create` and of `commit`, as Moby 20.10 has it. */
export const configWrapperShape = go.struct('runconfig.ContainerConfigWrapper', {
  ...configFields,
  HostConfig: hostConfigShape,
  NetworkingConfig: go.struct('network.NetworkingConfig', {
    EndpointsConfig: go.map(go.pointer(endpointShape)),
  }),
});
