import { byAddress } from './byAddress.ts';
import { networkOf } from './networkOf.ts';
import { wayOut } from './wayOut.ts';
import type { Program } from '../kernel/Program.ts';

/** `netstat` for open ports; `ifconfig` and `route` under their own names. */
export const netstat: Program = function* (os) {
  const { interfaces, gateway } = os.kernel.spec.network;
  if (os.name === 'ifconfig') {
    for (const one of interfaces) {
      const isLoop = one.name === 'lo';
      yield* os.print(
        `${one.name.padEnd(10)}Link encap:${isLoop ? 'Local Loopback  ' : `Ethernet  HWaddr ${one.mac.toUpperCase()}  `}\n` +
          `          inet addr:${one.address}  ${isLoop ? '' : `Bcast:${networkOf(one).broadcast}  `}Mask:${networkOf(one).mask}\n` +
          `          UP ${isLoop ? 'LOOPBACK RUNNING' : 'BROADCAST RUNNING MULTICAST'}  MTU:${one.mtu}  Metric:1\n\n`,
      );
    }
    return 0;
  }
  if (os.name === 'route' || os.args.includes('-r') || os.args.includes('-rn')) {
    yield* os.print(
      'Kernel IP routing table\nDestination     Gateway         Genmask         Flags Metric Ref    Use Iface\n',
    );
    const outer = interfaces.filter(({ name }) => name !== 'lo');
    const row = (destination: string, via: string, mask: string, flags: string, name: string) =>
      `${destination.padEnd(15)} ${via.padEnd(15)} ${mask.padEnd(15)} ${flags.padEnd(5)} 0      0        0 ${name}\n`;
    if (gateway) yield* os.print(row('default', gateway, '0.0.0.0', 'UG', wayOut(outer, gateway)));
    for (const one of byAddress(outer))
      yield* os.print(row(networkOf(one).network, '*', networkOf(one).mask, 'U', one.name));
    return 0;
  }
  yield* os.print(
    'Active Internet connections (only servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State       \n',
  );
  for (const port of os.kernel.ports.numbers)
    yield* os.print(
      `tcp        0      0 ${`0.0.0.0:${port}`.padEnd(23)} 0.0.0.0:*               LISTEN      \n`,
    );
  return 0;
};
