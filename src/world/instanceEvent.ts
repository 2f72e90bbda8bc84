import type { EngineIntent } from './EngineIntent.ts';
import type { Family } from './Family.ts';
import type { Intent } from './Intent.ts';

/** Wishes that move an instance along its chart. */
export type InstanceWish = Exclude<
  Extract<Intent, { readonly target: unknown }>['type'],
  EngineIntent['type'] | 'instance.balloon' | 'instance.write' | 'instance.provoke'
>;

/** The event each wish sends to an instance's chart: a process's, virsh's and Docker's own words. */
export const instanceEvent: Readonly<Record<Family, Readonly<Record<InstanceWish, string>>>> = {
  bare: {
    'instance.start': 'app.start',
    'instance.stop': 'app.terminate',
    'instance.kill': 'app.kill',
    'instance.pause': 'app.stop',
    'instance.resume': 'app.continue',
    'instance.remove': 'app.uninstall',
  },
  vm: {
    'instance.start': 'vm.start',
    'instance.stop': 'vm.shutdown',
    'instance.kill': 'vm.destroy',
    'instance.pause': 'vm.suspend',
    'instance.resume': 'vm.resume',
    'instance.remove': 'vm.undefine',
  },
  container: {
    'instance.start': 'container.start',
    'instance.stop': 'container.stop',
    'instance.kill': 'container.kill',
    'instance.pause': 'container.pause',
    'instance.resume': 'container.unpause',
    'instance.remove': 'container.remove',
  },
};
