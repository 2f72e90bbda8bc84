import { expect, it } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';
import { VirtualDaemon } from '../../headless/VirtualDaemon.ts';

const gigabyte = 1_000_000_000;

/** What a container says that writes so many bytes of zeros. */
async function write(talk: DaemonTalk, name: string, bytes: number): Promise<string | undefined> {
  const blocks = Math.ceil(bytes / 2 ** 26);
  const dd = `dd if=/dev/zero of=/big bs=64M count=${blocks} status=none`;
  const Cmd = ['sh', '-c', `${dd}; echo "left with $?"`];
  await talk.json('POST', `/containers/create?name=${name}`, { Image: 'busybox', Cmd, Tty: true });
  await talk.ask('POST', `/containers/${name}/start`);
  await talk.ask('POST', `/containers/${name}/wait`, undefined, 600_000);
  return (await talk.ask('GET', `/containers/${name}/logs?stdout=1`))?.text;
}

it('tells a program that its host has no room left, until what was written is removed', async () => {
  const host = { diskBytes: 20 * gigabyte };
  const talk = new DaemonTalk(new VirtualDaemon({ present: ['busybox'], host }));
  const refused = "dd: error writing '/big': No space left on device\r\nleft with 1\r\n";
  expect(await write(talk, 'greedy', 30 * gigabyte)).toBe(refused);
  expect(await write(talk, 'late', gigabyte)).toBe(refused);
  await talk.ask('DELETE', '/containers/greedy');
  expect(await write(talk, 'later', gigabyte)).toBe('left with 0\r\n');
});
