import { EngineError } from '../http/EngineError.ts';
import type { NetworkRequest } from '../state/NetworkRecord.ts';

/** What a network that only configures others, or is configured by one, may not say itself. @throws EngineError 403 in libnetwork's words */
export function checkConfiguration(request: NetworkRequest): void {
  const refuse = (message: string) => {
    throw new EngineError(403, message);
  };
  if (request.isConfigOnly && (request.isInternal || request.isAttachable)) {
    const fields = 'Network operator fields like [ ingress | internal | attachable | scope ]';
    refuse(
      `configuration network can only contain network specific fields. ${fields} are not supported.`,
    );
  }
  if (request.configFrom === '') return;
  if (request.isConfigOnly) {
    refuse('a configuration network cannot depend on another configuration network');
  }
  const depends = 'are not supported if the network depends on a configuration network';
  const own = [request.labels, request.ipamOptions ?? {}, request.ipamConfig];
  if (request.isIpv6 || own.some((said) => Object.keys(said).length > 0)) {
    refuse(`user specified configurations ${depends}`);
  }
  if (Object.keys(request.options).length > 0) refuse(`network driver options ${depends}`);
}
