/** A network to connect to, and how: `NAME` or `name=NAME,alias=a,ip=…`. */
export interface NetworkRequest {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ip: string;
  readonly ip6: string;
  readonly mac: string;
  readonly driverOptions: Readonly<Record<string, string>>;
}

/** @throws Error in docker's words */
export function parseNetwork(text: string): NetworkRequest {
  const aliases: string[] = [];
  const driverOptions: Record<string, string> = {};
  let [name, ip, ip6, mac] = ['', '', '', ''];
  if (!text.includes('=')) return { name: text, aliases, ip, ip6, mac, driverOptions };
  for (const field of text.split(',')) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).trim().toLowerCase();
    const value = equals < 0 ? '' : field.slice(equals + 1).trim();
    if (equals < 0 || value === '') throw new Error(`invalid field ${field}`);
    if (key === 'name') name = value;
    else if (key === 'alias') aliases.push(value);
    else if (key === 'ip') ip = value;
    else if (key === 'ip6') ip6 = value;
    else if (key === 'mac-address') mac = value;
    else if (key === 'driver-opt') {
      const split = value.indexOf('=');
      if (split < 0) throw new Error('invalid key value pair format in driver options');
      driverOptions[value.slice(0, split)] = value.slice(split + 1);
    } else throw new Error(`invalid field key ${key}`);
  }
  if (name === '') throw new Error('network name/id is not specified');
  return { name, aliases, ip, ip6, mac, driverOptions };
}
