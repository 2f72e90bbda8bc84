import { expect, test } from 'vitest';
import { Traffic } from './Traffic.ts';

const received = ({ receivedBytes, receivedPackets }: Traffic) => [receivedBytes, receivedPackets];
const sent = ({ sentBytes, sentPackets }: Traffic) => [sentBytes, sentPackets];

/** As `/sys/class/net/eth0/statistics` of two busybox containers told, whose httpd sends 182 bytes before a file. */
test('counts an exchange as a pair of veths does', () => {
  const [client, server] = [new Traffic(), new Traffic()];
  client.ask(78, 182, 3);
  server.answer(78, 182, 3);
  expect(sent(client)).toEqual([482, 6]);
  expect(received(client)).toEqual([589, 6]);
  expect([received(server), sent(server)]).toEqual([sent(client), received(client)]);
});

test.each([
  [10_000, 10_725, 612],
  [100_000, 100_991, 810],
])(
  'an answer of %i bytes comes within 2 %, its acknowledgements within 25 %',
  (bytes, down, up) => {
    const client = new Traffic();
    client.ask(76, 182, bytes);
    expect(Math.abs(client.receivedBytes / down - 1)).toBeLessThan(0.02);
    expect(Math.abs(client.sentBytes / up - 1)).toBeLessThan(0.25);
  },
);

test('a refusal takes a frame each way, an echo too, and so does a first meeting', () => {
  const traffic = new Traffic();
  traffic.beRefused();
  expect([sent(traffic), received(traffic)]).toEqual([
    [74, 1],
    [54, 1],
  ]);
  traffic.echo();
  traffic.meet('172.17.0.1');
  traffic.meet('172.17.0.1');
  expect([sent(traffic), received(traffic)]).toEqual([
    [74 + 98 + 42, 3],
    [54 + 98 + 42, 3],
  ]);
});
