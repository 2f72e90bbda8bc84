import type { Platform } from '../world/Platform.ts';
import type { InstanceVerb } from './instanceVerbs.ts';

/** The event each wish sends to the chart: Docker's, virsh's and a process's own words. */
export const verbEvent: Readonly<Record<Platform, Readonly<Record<InstanceVerb, string>>>> = {
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
