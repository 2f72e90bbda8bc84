import { expect, it } from 'vitest';
import type { CliContext } from './CliContext.ts';
import { showMessages } from './showMessages.ts';

const context = { io: { columns: 120 } } as CliContext;
const layer = (id: string, status: string, current?: number, total?: number) => ({
  id,
  status,
  progressDetail: current === undefined ? {} : { current, total },
});

async function shown(messages: readonly object[], isTerminal: boolean): Promise<string> {
  let text = '';
  const body = messages.map((message) => JSON.stringify(message)).join('\r\n');
  await showMessages(context, new Response(body), {
    isTerminal,
    write: (piece) => {
      text += piece;
    },
  });
  return text;
}

it('gives every new state of a layer a line where there is no terminal, and no bars', async () => {
  const messages = [
    { status: 'Pulling from library/x', id: 'latest' },
    layer('aa', 'Pulling fs layer'),
    layer('aa', 'Downloading', 1, 2),
    layer('aa', 'Pull complete'),
    { status: 'Digest: sha256:1' },
  ];
  expect(await shown(messages, false)).toBe(
    'latest: Pulling from library/x\naa: Pulling fs layer\naa: Pull complete\nDigest: sha256:1\n',
  );
});

it('draws layers over at a terminal, each on its line', async () => {
  const messages = [layer('aa', 'Pulling'), layer('bb', 'Pulling'), layer('aa', 'Down', 50, 100)];
  const bar = `[${'='.repeat(25)}>${' '.repeat(25)}]      50B/100B`;
  expect(await shown(messages, true)).toBe(
    [
      '\n\u001b[1A\u001b[2K\raa: Pulling \r\u001b[1B',
      '\n\u001b[1A\u001b[2K\rbb: Pulling \r\u001b[1B',
      `\u001b[2A\u001b[2K\raa: Down ${bar}\r\u001b[2B`,
    ].join(''),
  );
});

it('ends with the error of the stream and its code', async () => {
  const messages = [
    { stream: 'Step 1\n' },
    { errorDetail: { code: 4, message: 'no' }, error: 'no' },
  ];
  await expect(shown(messages, false)).rejects.toMatchObject({ message: 'no', exitCode: 4 });
});
