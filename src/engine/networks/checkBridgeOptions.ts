import { parseBool } from '../../go/parseBool.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from '../http/EngineError.ts';

const bridge = 'com.docker.network.bridge.';
const isBool = (text: string) => parseBool(text) !== null;
const isNumber = (text: string) => /^[+-]?\d+$/.test(text);
const readers = [
  [`${bridge}enable_icc`, isBool, 'ParseBool'],
  [`${bridge}enable_ip_masquerade`, isBool, 'ParseBool'],
  ['com.docker.network.driver.mtu', isNumber, 'Atoi'],
] as const;

/** Options of a bridge network that must be read. @throws EngineError 500 in libnetwork's words */
export function checkBridgeOptions(options: Readonly<Record<string, string>>): void {
  for (const [name, reads, reader] of readers) {
    const value = options[name];
    if (value === undefined || reads(value)) continue;
    const why = strconvProblem(reader, value);
    throw new EngineError(500, `failed to parse ${name} value: ${value} (${why})`);
  }
}
