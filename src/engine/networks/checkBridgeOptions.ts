import { EngineError } from '../http/EngineError.ts';

const bool = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
const bridge = 'com.docker.network.bridge.';
const readers: readonly (readonly [string, RegExp, string])[] = [
  [`${bridge}enable_icc`, bool, 'ParseBool'],
  [`${bridge}enable_ip_masquerade`, bool, 'ParseBool'],
  ['com.docker.network.driver.mtu', /^[+-]?\d+$/, 'Atoi'],
];

/** Options of a bridge network that must be read. @throws EngineError 500 in libnetwork's words */
export function checkBridgeOptions(options: Readonly<Record<string, string>>): void {
  for (const [name, form, reader] of readers) {
    const value = options[name];
    if (value === undefined || form.test(value)) continue;
    const why = `strconv.${reader}: parsing ${JSON.stringify(value)}: invalid syntax`;
    throw new EngineError(500, `failed to parse ${name} value: ${value} (${why})`);
  }
}
