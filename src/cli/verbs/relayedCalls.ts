import type { CommandSpec } from '../CommandSpec.ts';
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
}

/** Swarm, plugins and checkpoints: what each asks the daemon, which has none of them. */
export const relayedCalls: readonly RelayedCall[] = [
  { spec: checkpointCreateSpec, method: 'GET', path: '/containers/{}/checkpoints' },
  { spec: checkpointLsSpec, method: 'GET', path: '/containers/{}/checkpoints' },
  { spec: checkpointRmSpec, method: 'GET', path: '/containers/{}/checkpoints' },
  { spec: pluginCreateSpec, method: 'POST', path: '/plugins/create' },
  { spec: pluginDisableSpec, method: 'POST', path: '/plugins/{}/disable' },
  { spec: pluginEnableSpec, method: 'POST', path: '/plugins/{}/enable' },
  { spec: pluginInspectSpec, method: 'GET', path: '/plugins/{}/json' },
  { spec: pluginInstallSpec, method: 'GET', path: '/plugins/privileges' },
  { spec: pluginLsSpec, method: 'GET', path: '/plugins' },
  { spec: pluginPushSpec, method: 'POST', path: '/plugins/{}/push' },
  { spec: pluginRmSpec, method: 'DELETE', path: '/plugins/{}' },
  { spec: pluginSetSpec, method: 'POST', path: '/plugins/{}/set' },
  { spec: pluginUpgradeSpec, method: 'GET', path: '/plugins/{}/json' },
  { spec: configCreateSpec, method: 'POST', path: '/configs/create' },
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
  { spec: secretCreateSpec, method: 'POST', path: '/secrets/create' },
  { spec: secretInspectSpec, method: 'GET', path: '/secrets/{}' },
  { spec: secretLsSpec, method: 'GET', path: '/secrets' },
  { spec: secretRmSpec, method: 'DELETE', path: '/secrets/{}' },
  { spec: serviceCreateSpec, method: 'POST', path: '/services/create' },
  { spec: serviceInspectSpec, method: 'GET', path: '/services/{}' },
  { spec: serviceLogsSpec, method: 'GET', path: '/services/{}/logs' },
  { spec: serviceLsSpec, method: 'GET', path: '/services' },
  { spec: servicePsSpec, method: 'GET', path: '/tasks' },
  { spec: serviceRmSpec, method: 'DELETE', path: '/services/{}' },
  { spec: serviceRollbackSpec, method: 'GET', path: '/services/{}' },
  { spec: serviceScaleSpec, method: 'GET', path: '/services/{}' },
  { spec: serviceUpdateSpec, method: 'GET', path: '/services/{}' },
  { spec: stackConfigSpec, method: 'GET', path: '/services' },
  { spec: stackDeploySpec, method: 'GET', path: '/services' },
  { spec: stackLsSpec, method: 'GET', path: '/services' },
  { spec: stackPsSpec, method: 'GET', path: '/tasks' },
  { spec: stackRmSpec, method: 'GET', path: '/services' },
  { spec: stackServicesSpec, method: 'GET', path: '/services' },
  { spec: swarmCaSpec, method: 'GET', path: '/swarm' },
  { spec: swarmInitSpec, method: 'POST', path: '/swarm/init' },
  { spec: swarmJoinSpec, method: 'POST', path: '/swarm/join' },
  { spec: swarmJoinTokenSpec, method: 'GET', path: '/swarm' },
  { spec: swarmLeaveSpec, method: 'POST', path: '/swarm/leave' },
  { spec: swarmUnlockSpec, method: 'POST', path: '/swarm/unlock' },
  { spec: swarmUnlockKeySpec, method: 'GET', path: '/swarm/unlockkey' },
  { spec: swarmUpdateSpec, method: 'GET', path: '/swarm' },
  { spec: volumeUpdateSpec, method: 'POST', path: '/volumes/{}' },
];
