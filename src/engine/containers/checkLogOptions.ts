import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';

const drivers =
  'json-file none local journald syslog gelf fluentd awslogs splunk gcplogs logentries etwlogs'.split(
    ' ',
  );
/** Options any driver takes: they are about how its lines get to it. */
const deliveryOptions = ['mode', 'max-buffer-size'];
const fileOptions = ['max-file', 'max-size', 'compress'];
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  'json-file': [...fileOptions, 'labels', 'labels-regex', 'env', 'env-regex', 'tag'],
  local: fileOptions,
};

/** Refuses a log driver there is none of, and options it does not know. @throws EngineError 400 */
export function checkLogOptions({ Type, Config }: HostConfig['LogConfig']): void {
  if (!drivers.includes(Type)) {
    const problem = `error looking up logging plugin ${Type}: plugin "${Type}" not found`;
    throw new EngineError(400, problem);
  }
  if (Type === 'none') return;
  const options = Config ?? {};
  const refuse = (message: string) => {
    throw new EngineError(400, message);
  };
  const { mode } = options;
  if (mode && !['blocking', 'non-blocking'].includes(mode)) {
    refuse(`logger: logging mode not supported: ${mode}`);
  }
  if (options['max-buffer-size'] !== undefined && mode !== 'non-blocking') {
    refuse("logger: max-buffer-size option is only supported with 'mode=non-blocking'");
  }
  const known = optionsOf[Type];
  const odd = Object.keys(options).find(
    (name) => known && !known.includes(name) && !deliveryOptions.includes(name),
  );
  if (odd === undefined) return;
  refuse(
    Type === 'local'
      ? `unknown log opt '${odd}' for log driver local`
      : `unknown log opt '${odd}' for ${Type} log driver`,
  );
}
