import { FileError } from '../FileError.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { logTime } from './logTime.ts';
import { RegistryStorage } from './RegistryStorage.ts';
import { registryAnswer } from './registryAnswer.ts';
import { serve } from './serve.ts';

/** That of the image `registry:3`, whose config does not tell it. */
const version = '3.1.1';
const usualRoot = '/var/lib/registry';
const usualPort = 5000;

/** Distribution's registry: `registry serve CONFIG` keeps what is pushed to it in its volume, and serves it. */
export const registry: Program = function* (os) {
  const [command, path] = os.args.slice(1);
  if (command === '--version' || command === '-v') {
    yield* os.print(`registry github.com/distribution/distribution/v3 v${version}\n`);
    return 0;
  }
  if (command !== 'serve') {
    const usage = 'Usage:\n  registry [flags]\n  registry [command]\n';
    yield* os.print(`\`registry\`\n\n${usage}`);
    return 0;
  }
  if (path === undefined || !os.files.exists(path)) {
    const reason =
      path === undefined
        ? 'configuration path unspecified'
        : `open ${path}: no such file or directory`;
    yield* os.complain(`configuration error: ${reason}\n`);
    return 1;
  }
  const configuration = os.files.text(path);
  const port = portOf(os, configuration);
  const root = os.env.get('REGISTRY_STORAGE_FILESYSTEM_ROOTDIRECTORY');
  const storage = new RegistryStorage(
    os,
    root ?? /rootdirectory:\s*(\S+)/.exec(configuration)?.[1] ?? usualRoot,
  );
  yield* os.complain(line(os, `listening on [::]:${port}`));
  return yield* serve(
    os,
    port,
    (method, asked, { address, agent }, sent) => {
      const answer = answerOf(storage, method, asked, sent);
      const size = method === 'HEAD' ? 0 : answer.body.length;
      const log = `${address} - - [${logTime(os.nowMs)}] "${method} ${asked} HTTP/1.1" ${answer.status} ${size} "" "${agent}"`;
      return { ...answer, log };
    },
    {
      fd: 1,
      stops: [2, 15],
      inUse: line(os, `listen tcp :${port}: bind: address already in use`, 'fatal'),
      heldBytes: 12 * 1024 * 1024, // an estimate
    },
  );
};

/** A disk that is full is the registry's trouble, and nobody else's. */
function answerOf(...asked: Parameters<typeof registryAnswer>): ReturnType<typeof registryAnswer> {
  try {
    return registryAnswer(...asked);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const text = '{"errors":[{"code":"UNKNOWN","message":"unknown error"}]}\n';
    return { status: 500, body: new TextEncoder().encode(text) };
  }
}

function portOf(os: Os, configuration: string): number {
  const address =
    os.env.get('REGISTRY_HTTP_ADDR') ?? /\n {2}addr:\s*(\S+)/.exec(configuration)?.[1];
  return Number(/:(\d+)$/.exec(address ?? '')?.[1] ?? usualPort);
}

function line(os: Os, message: string, level = 'info'): string {
  const time = new Date(os.nowMs).toISOString().replace('Z', '000000Z');
  return `time="${time}" level=${level} msg="${message}" environment=development service=registry version=${version}\n`;
}
