import type { HttpClient } from '../../NetworkView.ts';
import { Listeners } from '../../kernel/Listeners.ts';
import type { Os } from '../../kernel/Os.ts';
import { logTime } from '../logTime.ts';
import type { NginxSettings } from './NginxSettings.ts';

interface Answered {
  readonly access: string;
  /** Empty where nothing went wrong. */
  readonly error: string;
}

const titles: Readonly<Record<number, string>> = {
  301: 'Moved Permanently',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Not Allowed',
};

/** What an nginx serves: its pages, and what it has answered that no worker has written down yet. */
export class NginxSite {
  readonly changed = new Listeners<[]>();
  settings: NginxSettings;
  /** Where workers write what they have answered. */
  readonly accessFd: number;
  private readonly version: string;
  private readonly answered: Answered[] = [];
  /** Ports it listens on now. */
  open: readonly number[] = [];
  private connections = 0;

  constructor(settings: NginxSettings, version: string, accessFd: number) {
    this.settings = settings;
    this.version = version;
    this.accessFd = accessFd;
  }

  takeAnswered(): Answered | undefined {
    return this.answered.shift();
  }

  /** @param os whose files they are */
  answer(
    os: Os,
    method: string,
    path: string,
    client: HttpClient,
  ): { status: number; body: Uint8Array } {
    this.connections += 1;
    const { status, body, error = '' } = this.find(os, method, path);
    const size = method === 'HEAD' ? 0 : body.length;
    const request = `"${method} ${path} HTTP/1.1"`;
    const { address, agent, host = 'localhost' } = client;
    this.answered.push({
      access: `${address} - - [${logTime(os.nowMs)}] ${request} ${status} ${size} "-" "${agent}"${this.settings.logsForwarded ? ' "-"' : ''}`,
      error:
        error &&
        `*${this.connections} ${error}, client: ${address}, server: localhost, request: ${request}, host: "${host}"`,
    });
    this.changed.tell();
    return { status, body };
  }

  private find(
    { files }: Os,
    method: string,
    path: string,
  ): { status: number; body: Uint8Array; error?: string } {
    const { root, indexes } = this.settings;
    if (!['GET', 'HEAD'].includes(method)) return this.page(405);
    const file = `${root}${pathOf(path)}`;
    if (!files.exists(file))
      return this.page(404, `open() "${file}" failed (2: No such file or directory)`);
    if (!files.isDirectory(file)) return { status: 200, body: files.read(file) };
    if (!file.endsWith('/')) return this.page(301);
    const index = indexes.map((name) => `${file}${name}`).find((one) => files.exists(one));
    if (index !== undefined) return { status: 200, body: files.read(index) };
    return this.page(403, `directory index of "${file}" is forbidden`);
  }

  private page(status: number, error = ''): { status: number; body: Uint8Array; error: string } {
    const title = `${status} ${titles[status] ?? ''}`;
    const lines = [
      '<html>',
      `<head><title>${title}</title></head>`,
      '<body>',
      `<center><h1>${title}</h1></center>`,
      `<hr><center>nginx/${this.version}</center>`,
      '</body>',
      '</html>',
      '',
    ];
    return { status, body: new TextEncoder().encode(lines.join('\r\n')), error };
  }
}

/** Without query and ways up. */
function pathOf(path: string): string {
  const [plain = '/'] = path.split('?');
  try {
    return decodeURIComponent(plain).replaceAll('/..', '');
  } catch {
    return plain;
  }
}
