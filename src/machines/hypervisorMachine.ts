import { setup } from 'xstate';

/** KVM and libvirtd on a host: running VMs outlive a restart of libvirtd, none starts without it. */
export const hypervisorMachine = setup({
  types: {
    events: {} as
      { type: 'hypervisor.start' } | { type: 'hypervisor.stop' } | { type: 'host.lost' },
    tags: {} as string,
  },
}).createMachine({
  id: 'hypervisor',
  initial: 'active',
  states: {
    active: { tags: 'ready', on: { 'hypervisor.stop': 'inactive', 'host.lost': 'inactive' } },
    inactive: { tags: 'off', on: { 'hypervisor.start': 'active' } },
  },
});
