import { go } from '../json/go.ts';

/** `types.NetworkCreateRequest`, as Moby 20.10 has it. */
export const networkShape = go.struct('types.NetworkCreateRequest', {
  ...go.fields(go.string, 'Name Driver Scope'),
  ...go.fields(go.bool, 'CheckDuplicate EnableIPv6 Internal Attachable Ingress ConfigOnly'),
  ...go.fields(go.map(go.string), 'Options Labels'),
  ConfigFrom: go.struct('network.ConfigReference', { Network: go.string }),
  IPAM: go.struct('network.IPAM', {
    Driver: go.string,
    Options: go.map(go.string),
    Config: go.list(
      go.struct('network.IPAMConfig', {
        ...go.fields(go.string, 'Subnet IPRange Gateway'),
        AuxiliaryAddresses: go.map(go.string),
      }),
    ),
  }),
});
