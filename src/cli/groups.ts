import type { Needs } from './Flag.ts';

/** A command that only holds others: `docker container`. */
export interface CommandGroup {
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** Its usage line, where that is not its path: `docker volume COMMAND`. */
  readonly usageLine?: string;
  readonly needs?: Needs;
}

/** All of them, in the order of help. */
export const groups: readonly CommandGroup[] = [
  { path: 'builder', summary: 'Manage builds' },
  { path: 'checkpoint', summary: 'Manage checkpoints', needs: { experimental: true } },
  { path: 'container', summary: 'Manage containers' },
  { path: 'context', summary: 'Manage contexts' },
  { path: 'image', summary: 'Manage images' },
  {
    path: 'manifest',
    summary: 'Manage Docker image manifests and manifest lists',
    description:
      'The **docker manifest** command has subcommands for managing image manifests and\nmanifest lists. A manifest list allows you to use one name to refer to the same image\nbuilt for multiple architectures.\n\nTo see help for a subcommand, use:\n\n    docker manifest CMD --help\n\nFor full details on using docker manifest lists, see the registry v2 specification.\n\nEXPERIMENTAL:\n  docker manifest is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/',
  },
  { path: 'network', summary: 'Manage networks' },
  { path: 'plugin', summary: 'Manage plugins' },
  { path: 'system', summary: 'Manage Docker' },
  { path: 'trust', summary: 'Manage trust on Docker images' },
  { path: 'volume', summary: 'Manage volumes', usageLine: 'docker volume COMMAND' },
  { path: 'config', summary: 'Manage Swarm configs' },
  { path: 'node', summary: 'Manage Swarm nodes' },
  { path: 'secret', summary: 'Manage Swarm secrets' },
  { path: 'service', summary: 'Manage Swarm services' },
  { path: 'stack', summary: 'Manage Swarm stacks', usageLine: 'docker stack [OPTIONS]' },
  { path: 'swarm', summary: 'Manage Swarm' },
  { path: 'trust key', summary: 'Manage keys for signing Docker images' },
  { path: 'trust signer', summary: 'Manage entities who can sign Docker images' },
];
