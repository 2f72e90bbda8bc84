import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm ca`, as its help tells it. */
export const swarmCaSpec: CommandSpec = {
  path: 'swarm ca',
  aliases: [],
  usageLine: 'docker swarm ca [OPTIONS]',
  summary: 'Display and rotate the root CA',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'ca-cert',
      type: 'string',
      valueName: 'pem-file',
      usage: 'Path to the PEM-formatted root CA certificate to use for the new cluster',
    },
    {
      name: 'ca-key',
      type: 'string',
      valueName: 'pem-file',
      usage: 'Path to the PEM-formatted root CA key to use for the new cluster',
    },
    {
      name: 'cert-expiry',
      type: 'duration',
      usage: 'Validity period for node certificates (ns|us|ms|s|m|h)',
      shownDefault: '2160h0m0s',
    },
    {
      name: 'detach',
      short: 'd',
      type: 'bool',
      usage: 'Exit immediately instead of waiting for the root rotation to converge',
    },
    {
      name: 'external-ca',
      type: 'list',
      valueName: 'external-ca',
      usage: 'Specifications of one or more certificate signing endpoints',
    },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Suppress progress output' },
    {
      name: 'rotate',
      type: 'bool',
      usage:
        'Rotate the swarm CA - if no certificate or key are provided, new ones will be generated',
    },
  ],
};
