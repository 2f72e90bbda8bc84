/** Whether one of the ports (`80/tcp`) is `80`, `80/udp` or in `8000-8080`. */
export function matchesPort(wanted: string, ports: readonly string[]): boolean {
  const [range = '', protocol = 'tcp'] = wanted.split('/');
  const [from = NaN, to = from] = range.split('-').map(Number);
  return ports.some((port) => {
    const [number = '', kind = 'tcp'] = port.split('/');
    return kind === protocol && Number(number) >= from && Number(number) <= to;
  });
}
