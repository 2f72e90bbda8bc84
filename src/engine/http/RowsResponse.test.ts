import { expect, test } from 'vitest';
import { Rows } from './Rows.ts';
import { RowsResponse } from './RowsResponse.ts';

const answer = (list: readonly object[]) => new RowsResponse(new Rows(list), { status: 200 });

test.each([[[]], [[{ Id: 'a', Names: ['/é'] }]], [[{ Id: 'a' }, { Id: 'b' }, { Id: 'c' }]]])(
  'rows %j are written as one JSON array and a newline',
  async (list) => {
    expect(await answer(list).text()).toBe(`${JSON.stringify(list)}\n`);
  },
);

test('a row that is the same object is written the same again, among others', async () => {
  const kept = { Id: 'kept' };
  await answer([kept]).text();
  expect(await answer([{ Id: 'new' }, kept]).text()).toBe('[{"Id":"new"},{"Id":"kept"}]\n');
});

test('a client of the same computer reads the rows themselves', async () => {
  const list = [{ Id: 'a' }];
  expect(await answer(list).json()).toBe(list);
});
