import type { NetworkInterface } from '../NetworkView.ts';
import type { Program } from '../kernel/Program.ts';
import { byAddress } from './byAddress.ts';
import { networkOf } from './networkOf.ts';
import { wayOut } from './wayOut.ts';

export const ip: Program = function* (os) {
  const words = os.args.slice(1);
  const isOneLine = words.some((word) => word === '-o' || word === '-oneline');
  const isV4 = words.includes('-4');
  const [object = 'addr', ...rest] = words.filter((word) => !word.startsWith('-'));
  const wanted = rest.at(-1);
  const { interfaces, gateway } = os.kernel.spec.network;
  const shown = interfaces
    .map((one, index) => ({ one, index: one.name === 'lo' ? 1 : index + 1 }))
    .filter(({ one }) => !wanted || /^(show|list|ls|dev)$/.test(wanted) || one.name === wanted);
  if (/^a(d|dd|ddr|ddress)?$/.test(object)) {
    for (const { one, index } of shown) {
      if (isOneLine)
        yield* os.print(
          `${index}: ${one.name}    ${inet(one)}\\       valid_lft forever preferred_lft forever\n`,
        );
      else
        yield* os.print(
          `${link(one, index, isV4)}    ${inet(one)}\n       valid_lft forever preferred_lft forever\n`,
        );
    }
    return 0;
  }
  if (/^l(i|in|ink)?$/.test(object)) {
    for (const { one, index } of shown) yield* os.print(link(one, index, false));
    return 0;
  }
  if (/^r(o|ou|out|oute)?$/.test(object)) {
    const outer = interfaces.filter(({ name }) => name !== 'lo');
    if (gateway) yield* os.print(`default via ${gateway} dev ${wayOut(outer, gateway)} \n`);
    for (const one of byAddress(outer))
      yield* os.print(
        `${networkOf(one).network}/${one.prefixLength} dev ${one.name} scope link  src ${one.address} \n`,
      );
    return 0;
  }
  yield* os.complain(`ip: invalid argument '${object}' to 'ip'\n`);
  return 1;
};

function link(one: NetworkInterface, index: number, isV4: boolean): string {
  const isLoop = one.name === 'lo';
  const flags = isLoop ? 'LOOPBACK,UP,LOWER_UP' : 'BROADCAST,MULTICAST,UP,LOWER_UP,M-DOWN';
  const head = `${index}: ${one.name}${isLoop ? '' : `@if${index + 1}`}: <${flags}> mtu ${one.mtu} qdisc noqueue ${isLoop ? 'qlen 1000' : ''}\n`;
  if (isV4) return head;
  return `${head}    link/${isLoop ? 'loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00' : `ether ${one.mac} brd ff:ff:ff:ff:ff:ff`}\n`;
}

function inet(one: NetworkInterface): string {
  if (one.name === 'lo') return 'inet 127.0.0.1/8 scope host lo';
  return `inet ${one.address}/${one.prefixLength} brd ${networkOf(one).broadcast} scope global ${one.name}`;
}
