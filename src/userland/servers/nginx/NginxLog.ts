import type { Os } from '../../kernel/Os.ts';
import type { Run } from '../../kernel/Wait.ts';
import type { NginxSettings } from './NginxSettings.ts';

type Level = 'notice' | 'warn' | 'error' | 'alert' | 'emerg';

/** The error log, which the processes of one nginx share. */
export class NginxLog {
  private readonly settings: NginxSettings;

  constructor(settings: NginxSettings) {
    this.settings = settings;
  }

  /** Writes a line, where the log's level lets it through. */
  *say(os: Os, text: string, level: Level = 'notice'): Run {
    if (level === 'notice' && !this.settings.tellsNotices) return;
    const [day = '', time = ''] = new Date(os.nowMs).toISOString().split(/[T.]/);
    yield* os.complain(
      `${day.replaceAll('-', '/')} ${time} [${level}] ${os.pid}#${os.pid}: ${text}\n`,
    );
  }

  /** Before it serves, it tells whoever started it as well. */
  *fail(os: Os, text: string, level: 'warn' | 'emerg'): Run {
    yield* this.say(os, text, level);
    yield* os.complain(`nginx: [${level}] ${text}\n`);
  }
}
