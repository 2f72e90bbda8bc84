import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import type { CommandSpec } from '../CommandSpec.ts';
import { filtersQuery } from '../filtersQuery.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import { readClientFile } from '../readClientFile.ts';
import { checkpointCreateSpec } from '../specs/checkpointCreateSpec.ts';
import { checkpointLsSpec } from '../specs/checkpointLsSpec.ts';
import { checkpointRmSpec } from '../specs/checkpointRmSpec.ts';
import { pluginCreateSpec } from '../specs/pluginCreateSpec.ts';
import { pluginDisableSpec } from '../specs/pluginDisableSpec.ts';
import { pluginEnableSpec } from '../specs/pluginEnableSpec.ts';
import { pluginInspectSpec } from '../specs/pluginInspectSpec.ts';
import { pluginInstallSpec } from '../specs/pluginInstallSpec.ts';
import { pluginLsSpec } from '../specs/pluginLsSpec.ts';
import { pluginPushSpec } from '../specs/pluginPushSpec.ts';
import { pluginRmSpec } from '../specs/pluginRmSpec.ts';
import { pluginSetSpec } from '../specs/pluginSetSpec.ts';
import { pluginUpgradeSpec } from '../specs/pluginUpgradeSpec.ts';
import { configCreateSpec } from '../specs/configCreateSpec.ts';
import { configInspectSpec } from '../specs/configInspectSpec.ts';
import { configLsSpec } from '../specs/configLsSpec.ts';
import { configRmSpec } from '../specs/configRmSpec.ts';
import { nodeDemoteSpec } from '../specs/nodeDemoteSpec.ts';
import { nodeInspectSpec } from '../specs/nodeInspectSpec.ts';
import { nodeLsSpec } from '../specs/nodeLsSpec.ts';
import { nodePromoteSpec } from '../specs/nodePromoteSpec.ts';
import { nodePsSpec } from '../specs/nodePsSpec.ts';
import { nodeRmSpec } from '../specs/nodeRmSpec.ts';
import { nodeUpdateSpec } from '../specs/nodeUpdateSpec.ts';
import { secretCreateSpec } from '../specs/secretCreateSpec.ts';
import { secretInspectSpec } from '../specs/secretInspectSpec.ts';
import { secretLsSpec } from '../specs/secretLsSpec.ts';
import { secretRmSpec } from '../specs/secretRmSpec.ts';
import { serviceCreateSpec } from '../specs/serviceCreateSpec.ts';
import { serviceInspectSpec } from '../specs/serviceInspectSpec.ts';
import { serviceLogsSpec } from '../specs/serviceLogsSpec.ts';
import { serviceLsSpec } from '../specs/serviceLsSpec.ts';
import { servicePsSpec } from '../specs/servicePsSpec.ts';
import { serviceRmSpec } from '../specs/serviceRmSpec.ts';
import { serviceRollbackSpec } from '../specs/serviceRollbackSpec.ts';
import { serviceScaleSpec } from '../specs/serviceScaleSpec.ts';
import { serviceUpdateSpec } from '../specs/serviceUpdateSpec.ts';
import { stackConfigSpec } from '../specs/stackConfigSpec.ts';
import { stackDeploySpec } from '../specs/stackDeploySpec.ts';
import { stackLsSpec } from '../specs/stackLsSpec.ts';
import { stackPsSpec } from '../specs/stackPsSpec.ts';
import { stackRmSpec } from '../specs/stackRmSpec.ts';
import { stackServicesSpec } from '../specs/stackServicesSpec.ts';
import { swarmCaSpec } from '../specs/swarmCaSpec.ts';
import { swarmInitSpec } from '../specs/swarmInitSpec.ts';
import { swarmJoinSpec } from '../specs/swarmJoinSpec.ts';
import { swarmJoinTokenSpec } from '../specs/swarmJoinTokenSpec.ts';
import { swarmLeaveSpec } from '../specs/swarmLeaveSpec.ts';
import { swarmUnlockSpec } from '../specs/swarmUnlockSpec.ts';
import { swarmUnlockKeySpec } from '../specs/swarmUnlockKeySpec.ts';
import { swarmUpdateSpec } from '../specs/swarmUpdateSpec.ts';
import { volumeUpdateSpec } from '../specs/volumeUpdateSpec.ts';

/** A command of which only the daemon's answer matters here: `{}` in its path stands for the first argument. */
export interface RelayedCall {
  readonly spec: CommandSpec;
  readonly method: string;
  readonly path: string;
  readonly query?: (flags: ParsedFlags) => Readonly<Record<string, string | undefined>>;
  /** What the client says before the daemon's refusal. */
  readonly before?: (name: string) => string;
  /** What it refuses itself, before it asks. @throws CliError */
  readonly check?: (
    context: CliContext,
    args: readonly string[],
    flags: ParsedFlags,
  ) => Promise<void>;
}

type Check = NonNullable<RelayedCall['check']>;

const composeFile: Check = async (context, _, flags) => {
  const files = flags.list('compose-file');
  if (files.length === 0) throw new CliError('Specify a Compose file (with --compose-file)');
  for (const file of files) if (file !== '-') await readClientFile(context, file);
};
/** The file a secret or a config is made of. @param before what the client says of one it cannot read */
const content = (before: (file: string) => string): Check => {
  return async (context, [, file = '-']) => {
    if (file === '-') return;
    try {
      await readClientFile(context, file);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      throw new CliError(`${before(file)}error reading from ${file}: ${error.message}`);
    }
  };
};
/** Swarm, plugins and checkpoints: what each asks the daemon, which has none of them. */
export const relayedCalls: readonly RelayedCall[] = [
  { spec: checkpointCreateSpec, method: 'GET', path: '/containers/{}/checkpoints' },
  { spec: checkpointLsSpec, method: 'GET', path: '/containers/{}/checkpoints' },
  { spec: checkpointRmSpec, method: 'GET', path: '/containers/{}/checkpoints' },
  {
    spec: pluginCreateSpec,
    method: 'POST',
    path: '/plugins/create',
    check: async ({ io }, [, folder = '']) => {
      if (await io.files.stat(folder)) return;
      throw new CliError(`lstat ${folder}: no such file or directory`);
    },
  },
  { spec: pluginDisableSpec, method: 'POST', path: '/plugins/{}/disable' },
  {
    spec: pluginEnableSpec,
    method: 'POST',
    path: '/plugins/{}/enable',
    query: (flags) => ({ timeout: String(flags.number('timeout')) }),
  },
  { spec: pluginInspectSpec, method: 'GET', path: '/plugins/{}/json' },
  { spec: pluginInstallSpec, method: 'GET', path: '/plugins/privileges' },
  {
    spec: pluginLsSpec,
    method: 'GET',
    path: '/plugins',
    query: (flags) => ({ filters: filtersQuery(flags.list('filter')) }),
  },
  { spec: pluginPushSpec, method: 'POST', path: '/plugins/{}:latest/push' },
  { spec: pluginRmSpec, method: 'DELETE', path: '/plugins/{}' },
  { spec: pluginSetSpec, method: 'POST', path: '/plugins/{}/set' },
  {
    spec: pluginUpgradeSpec,
    method: 'GET',
    path: '/plugins/{}/json',
    before: () => 'error reading plugin data: ',
  },
  {
    spec: configCreateSpec,
    method: 'POST',
    path: '/configs/create',
    check: content((file) => `Error reading content from "${file}": `),
  },
  { spec: configInspectSpec, method: 'GET', path: '/configs/{}' },
  { spec: configLsSpec, method: 'GET', path: '/configs' },
  { spec: configRmSpec, method: 'DELETE', path: '/configs/{}' },
  { spec: nodeDemoteSpec, method: 'GET', path: '/nodes/{}' },
  { spec: nodeInspectSpec, method: 'GET', path: '/nodes/{}' },
  { spec: nodeLsSpec, method: 'GET', path: '/nodes' },
  { spec: nodePromoteSpec, method: 'GET', path: '/nodes/{}' },
  { spec: nodePsSpec, method: 'GET', path: '/nodes/self' },
  { spec: nodeRmSpec, method: 'DELETE', path: '/nodes/{}' },
  { spec: nodeUpdateSpec, method: 'GET', path: '/nodes/{}' },
  { spec: secretCreateSpec, method: 'POST', path: '/secrets/create', check: content(() => '') },
  { spec: secretInspectSpec, method: 'GET', path: '/secrets/{}' },
  { spec: secretLsSpec, method: 'GET', path: '/secrets' },
  { spec: secretRmSpec, method: 'DELETE', path: '/secrets/{}' },
  { spec: serviceCreateSpec, method: 'POST', path: '/services/create' },
  { spec: serviceInspectSpec, method: 'GET', path: '/services/{}' },
  {
    spec: serviceLogsSpec,
    method: 'GET',
    path: '/services/{}/logs',
    query: () => ({ stdout: '1', stderr: '1' }),
  },
  { spec: serviceLsSpec, method: 'GET', path: '/services' },
  { spec: servicePsSpec, method: 'GET', path: '/tasks' },
  { spec: serviceRmSpec, method: 'DELETE', path: '/services/{}' },
  { spec: serviceRollbackSpec, method: 'GET', path: '/services/{}' },
  {
    spec: serviceScaleSpec,
    method: 'GET',
    path: '/services/{}',
    before: (name) => `${name.split('=')[0] ?? ''}: `,
    check: (_, args) => {
      const odd = args.find((arg) => !arg.includes('='));
      if (odd === undefined) return Promise.resolve();
      const { usageLine, summary } = serviceScaleSpec;
      const help = `See 'docker service scale --help'.\n\nUsage:  ${usageLine}\n\n${summary}`;
      throw new CliError(`invalid scale specifier '${odd}'.\n${help}`);
    },
  },
  { spec: serviceUpdateSpec, method: 'GET', path: '/services/{}' },
  { spec: stackConfigSpec, method: 'GET', path: '/services', check: composeFile },
  { spec: stackDeploySpec, method: 'GET', path: '/services', check: composeFile },
  { spec: stackLsSpec, method: 'GET', path: '/services' },
  { spec: stackPsSpec, method: 'GET', path: '/tasks' },
  { spec: stackRmSpec, method: 'GET', path: '/services' },
  { spec: stackServicesSpec, method: 'GET', path: '/services' },
  { spec: swarmCaSpec, method: 'GET', path: '/swarm' },
  { spec: swarmInitSpec, method: 'POST', path: '/swarm/init' },
  { spec: swarmJoinSpec, method: 'POST', path: '/swarm/join' },
  {
    spec: swarmJoinTokenSpec,
    method: 'GET',
    path: '/swarm',
    check: (_, [name = '']) => {
      if (['worker', 'manager'].includes(name)) return Promise.resolve();
      throw new CliError(`unknown role ${name}`);
    },
  },
  { spec: swarmLeaveSpec, method: 'POST', path: '/swarm/leave' },
  {
    spec: swarmUnlockSpec,
    method: 'POST',
    path: '/swarm/unlock',
    // It asks for the key only where the daemon is part of a swarm.
    check: () => Promise.reject(new CliError('Error: This node is not part of a swarm')),
  },
  {
    spec: swarmUnlockKeySpec,
    method: 'GET',
    path: '/swarm/unlockkey',
    before: () => 'could not fetch unlock key: ',
  },
  { spec: swarmUpdateSpec, method: 'GET', path: '/swarm' },
  { spec: volumeUpdateSpec, method: 'POST', path: '/volumes/{}' },
];
