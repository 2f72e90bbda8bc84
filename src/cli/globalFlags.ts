import type { Flag } from './Flag.ts';

/** Flags that stand before the command: `docker -H tcp://… ps`. */
export function globalFlags(configDirectory: string): readonly Flag[] {
  const inConfig = (file: string) => `"${configDirectory}/${file}"`;
  return [
    {
      name: 'config',
      type: 'string',
      usage: 'Location of client config files',
      shownDefault: `"${configDirectory}"`,
    },
    {
      name: 'context',
      short: 'c',
      type: 'string',
      usage:
        'Name of the context to use to connect to the daemon (overrides DOCKER_HOST env var and default context set with "docker context use")',
    },
    { name: 'debug', short: 'D', type: 'bool', usage: 'Enable debug mode' },
    { name: 'host', short: 'H', type: 'list', usage: 'Daemon socket to connect to' },
    {
      name: 'log-level',
      short: 'l',
      type: 'string',
      usage: 'Set the logging level ("debug", "info", "warn", "error", "fatal")',
      shownDefault: '"info"',
      initial: 'info',
    },
    { name: 'tls', type: 'bool', usage: 'Use TLS; implied by --tlsverify' },
    {
      name: 'tlscacert',
      type: 'string',
      usage: 'Trust certs signed only by this CA',
      shownDefault: inConfig('ca.pem'),
    },
    {
      name: 'tlscert',
      type: 'string',
      usage: 'Path to TLS certificate file',
      shownDefault: inConfig('cert.pem'),
    },
    {
      name: 'tlskey',
      type: 'string',
      usage: 'Path to TLS key file',
      shownDefault: inConfig('key.pem'),
    },
    { name: 'tlsverify', type: 'bool', usage: 'Use TLS and verify the remote' },
    { name: 'version', short: 'v', type: 'bool', usage: 'Print version information and quit' },
  ];
}
