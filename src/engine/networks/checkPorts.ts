import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import { parsePort } from './parsePort.ts';

/** Refuses ports that are none. @throws EngineError 400 */
export function checkPorts({ PortBindings }: HostConfig): void {
  const refuse = (port: string) => {
    throw new EngineError(400, `invalid port specification: "${port}"`);
  };
  for (const [port, bindings] of Object.entries(PortBindings ?? {})) {
    if (!parsePort(port)) refuse(port.split('/')[0] ?? '');
    for (const { HostPort = '' } of bindings ?? []) {
      const ends = HostPort.split('-');
      const isPort =
        ends.length <= 2 && ends.every((end) => parsePort(end)) && !HostPort.includes('/');
      if (HostPort !== '' && !isPort) refuse(HostPort);
    }
  }
}
