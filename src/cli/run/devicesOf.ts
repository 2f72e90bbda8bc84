/** `/dev/sda:/dev/xvda:rw` as the API takes them. @throws Error in docker's words */
export function devicesOf(devices: readonly string[]): unknown[] {
  return devices.map((device) => {
    const [host = '', second, third] = device.split(':');
    if (!host.startsWith('/')) throw new Error(`${host} is not an absolute path`);
    const isMode = (text: string) => /^[rwm]+$/.test(text);
    const inside = second === undefined || isMode(second) ? host : second;
    const mode = third ?? (second !== undefined && isMode(second) ? second : 'rwm');
    if (!isMode(mode)) throw new Error(`bad mode specified: ${mode}`);
    return { PathOnHost: host, PathInContainer: inside, CgroupPermissions: mode };
  });
}
