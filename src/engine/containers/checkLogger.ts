import { parseBool } from '../../go/parseBool.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';

/** What each driver finds where its service is not on this host. */
const unreachable: Readonly<Record<string, string>> = {
  syslog: 'Unix syslog delivery error',
  journald: 'journald is not enabled on this host',
  fluentd: 'dial tcp 127.0.0.1:24224: connect: connection refused',
};

/** What a container's log driver says as it begins, in the words of Go. @throws EngineError 500 */
export function checkLogger({ Type, Config }: HostConfig['LogConfig']): void {
  const refuse = (why: string) => {
    throw new EngineError(500, `failed to initialize logging driver: ${why}`);
  };
  const reason = unreachable[Type];
  if (reason !== undefined) refuse(reason);
  if (Type !== 'json-file' && Type !== 'local') return;
  const options = Config ?? {};
  const size = options['max-size'];
  if (size !== undefined && size !== '-1') {
    const [, number] = /^(\d+(?:\.\d+)?) ?[kmgtp]?i?b?$/i.exec(size) ?? [];
    if (number === undefined) refuse(`invalid size: '${size}'`);
    if (Number(number) === 0) refuse('max-size must be a positive number');
  }
  const files = options['max-file'];
  if (files !== undefined) {
    if (!/^[-+]?\d+$/.test(files)) refuse(strconvProblem('Atoi', files));
    if (Number(files) < 1) refuse('max-file cannot be less than 1');
  }
  const { compress } = options;
  if (compress !== undefined && parseBool(compress) === null) {
    refuse(strconvProblem('ParseBool', compress));
  }
}
