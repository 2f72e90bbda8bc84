import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Door } from '../../engine/Door.ts';
import { AnsweringEnd } from '../../engine/http/relay/AnsweringEnd.ts';
import { serveBridge } from './serveBridge.ts';

let server: Server;
let folder: string;
let at: string;
let tabs: WebSocket[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coloc-bridge-'));
  writeFileSync(join(folder, 'index.html'), '<html><head></head><body>coloc</body></html>');
  server = serveBridge(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  for (const tab of tabs) tab.terminate();
  tabs = [];
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('without a tab, commands are told in a sentence which page to open', async () => {
  const response = await fetch(`http://${at}/v1.41/containers/json`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({
    message: `no tab is open: open http://${at} in a browser, then try again`,
  });
});

test('a tab with the token of its page answers, in streams too', async () => {
  await openTab(async (request) => {
    const name = new URL(request.url).searchParams.get('name') ?? '';
    return new Response(`${request.method} ${name} ${await request.text()}`, { status: 201 });
  });
  const body = 'x'.repeat(300_000);
  const response = await fetch(`http://${at}/containers/create?name=web`, { method: 'POST', body });
  expect(response.status).toBe(201);
  expect(await response.text()).toBe(`POST web ${body}`);
});

test('a client that leaves ends the stream in the tab', async () => {
  let left: (() => void) | null = null;
  const hasLeft = new Promise<void>((resolve) => (left = resolve));
  await openTab(() => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('first\n')),
      cancel: () => left?.(),
    });
    return Promise.resolve(new Response(body));
  });
  const response = await fetch(`http://${at}/events`);
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('first\n');
  await reader?.cancel();
  await hasLeft;
});

test('a taken-over connection carries bytes both ways until both ends have closed', async () => {
  await openTab((_request, upstream) => {
    const headers = { 'Content-Type': 'application/vnd.docker.raw-stream' };
    return Promise.resolve(new Response(upstream ?? null, { headers }));
  });
  const [host = '', port = ''] = at.split(':');
  const socket = connect({ host, port: Number(port), allowHalfOpen: true });
  const lines = [
    'POST /containers/a/attach?stream=1 HTTP/1.1',
    `Host: ${at}`,
    'Connection: Upgrade',
    'Upgrade: tcp',
    'Content-Length: 0',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.end('typed');
  let told = '';
  for await (const bytes of socket) told += String(bytes);
  expect(told).toContain('HTTP/1.1 101 UPGRADED\r\n');
  expect(told.endsWith('\r\n\r\ntyped')).toBe(true);
});

test('other pages, wrong tokens and rebound names are turned away', async () => {
  await expect(connectTab('wrong', `http://${at}`)).rejects.toThrow('403');
  await expect(connectTab(await token(), 'https://example.com')).rejects.toThrow('403');
  const fromPage = await fetch(`http://${at}/version`, {
    headers: { Origin: 'https://a.example' },
  });
  expect(fromPage.status).toBe(403);
  const [host = '', port = ''] = at.split(':');
  const socket = connect({ host, port: Number(port) });
  socket.write('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  let told = '';
  for await (const bytes of socket) told += String(bytes);
  expect(told).toContain(' 403 ');
  expect(told).not.toContain('coloc-bridge');
});

async function openTab(door: Door): Promise<void> {
  const tab = await connectTab(await token(), `http://${at}`);
  const end = new AnsweringEnd(door, (frame) => tab.send(frame));
  tab.on('message', (data: Buffer, isBinary) => {
    end.receive(isBinary ? new Uint8Array(data) : data.toString('utf8'));
  });
}

function connectTab(secret: string, origin: string): Promise<WebSocket> {
  const tab = new WebSocket(`ws://${at}/bridge/${secret}`, { origin });
  tabs.push(tab);
  return new Promise((resolve, reject) => {
    tab.on('open', () => resolve(tab));
    tab.on('error', reject);
  });
}

async function token(): Promise<string> {
  const page = await (await fetch(`http://${at}/`)).text();
  return /name="coloc-bridge" content="([^"]+)"/.exec(page)?.[1] ?? '';
}
