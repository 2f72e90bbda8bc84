import { catalogue } from '../../calibration/catalogue.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { Harm } from '../../world/Harm.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { Vitality } from '../../world/Vitality.ts';
import type { Simulation } from '../Simulation.ts';

const ownKinds: readonly MemoryKind[] = ['hostKernel', 'hostOs', 'hypervisor', 'engine', 'free'];
const empty: readonly Vitality[] = ['off', 'failed', 'removed'];

/** What does not add up at the present moment: a sentence a fault, none when all is well. */
export function worldFaults(simulation: Simulation): string[] {
  return simulation.snapshot.hosts.flatMap((host) =>
    [
      ...memoryFaults(host),
      ...guestFaults(host, simulation),
      ...swapFaults(host, simulation),
      ...diskFaults(host),
    ]
      .concat(countFaults(host), loadFaults(host), troubleFaults(host))
      .map((fault) => `${host.id} at ${simulation.clockMs} ms: ${fault}`),
  );
}

function memoryFaults(host: HostSnapshot): string[] {
  const faults: string[] = [];
  const sum = host.memoryBytes.reduce((total, bytes) => total + bytes, 0);
  if (sum !== host.spec.memoryBytes) faults.push(`kinds sum to ${sum}`);
  MemoryKind.forEach((kind, index) => {
    const bytes = host.memoryBytes[index];
    if (!(bytes >= 0)) faults.push(`${kind} is ${bytes}`);
    const isRunning = host.memoryBytes[memoryKindIndex.hostOs] > 0;
    const once = isRunning ? (catalogue.presets[host.platform].onceBytes[kind] ?? 0) : 0;
    let ofRows = once + (kind === 'pageCache' ? host.hostCacheBytes : 0);
    for (let row = 0; row < host.instances.count; row += 1) {
      const held = host.instances.memoryBytes[row * MemoryKind.length + index];
      if (!(held >= 0)) faults.push(`${kind} of row ${row} is ${held}`);
      ofRows += held;
    }
    const expected = ownKinds.includes(kind) ? 0 : bytes;
    if (ofRows !== expected) faults.push(`${kind}: rows sum to ${ofRows}, not ${expected}`);
  });
  return faults;
}

/** A guest has no more RAM than its VM was given, and what is off holds none at all. */
function guestFaults(host: HostSnapshot, simulation: Simulation): string[] {
  const faults: string[] = [];
  for (let row = 0; row < host.instances.count; row += 1) {
    let inside = 0;
    let all = 0;
    for (let kind = memoryKindIndex.vmProcess; kind < memoryKindIndex.free; kind += 1) {
      const at = row * MemoryKind.length + kind;
      const away = host.instances.swappedBytes[at] + host.instances.mergedBytes[at];
      const bytes = host.instances.memoryBytes[at] + away;
      all += bytes;
      if (kind >= memoryKindIndex.guestKernel) inside += bytes;
    }
    inside += host.instances.balloonBytes[row];
    const limit = simulation.recipeOf(host.platform, row)?.guestMemoryBytes ?? 0;
    if (inside > limit) faults.push(`guest of row ${row} holds ${inside} of ${limit}`);
    const vitality = Vitality[host.instances.vitality[row]];
    // Failed inside a guest that runs on, an app leaves its VM's RAM where it is.
    const isOff = !/^(running|crashed)/.test(host.chart.states[host.instances.state[row]].path);
    if (all > 0 && isOff && empty.includes(vitality))
      faults.push(`${vitality} row ${row} holds ${all}`);
  }
  return faults;
}

/** What is not in RAM is in swap, or kept once for several guests: each such copy is some row's own. */
function swapFaults(host: HostSnapshot, simulation: Simulation): string[] {
  const faults: string[] = [];
  const { instances, swapUsedBytes } = host;
  let swapped = 0;
  for (let at = 0; at < instances.count * MemoryKind.length; at += 1) {
    if (!(instances.swappedBytes[at] >= 0)) faults.push(`swapped is ${instances.swappedBytes[at]}`);
    if (!(instances.mergedBytes[at] >= 0)) faults.push(`merged is ${instances.mergedBytes[at]}`);
    swapped += instances.swappedBytes[at];
  }
  if (swapped !== swapUsedBytes) faults.push(`swap holds ${swapUsedBytes}, of rows ${swapped}`);
  const { swapBytes } = simulation.snapshot.config;
  if (swapUsedBytes > swapBytes) faults.push(`swap of ${swapBytes} holds ${swapUsedBytes}`);
  return faults;
}

function diskFaults(host: HostSnapshot): string[] {
  const faults: string[] = [];
  const sum = host.disk.reduce((total, item) => total + item.bytes, 0);
  if (sum !== host.diskUsedBytes) faults.push(`disk items sum to ${sum}`);
  if (host.diskUsedBytes > host.spec.diskBytes) faults.push(`disk holds ${host.diskUsedBytes}`);
  for (const item of host.disk) {
    if (item.bytes < 0 || item.count < 1) faults.push(`${item.kind} ${item.name}: ${item.bytes}`);
  }
  let ofRows = 0;
  for (let row = 0; row < host.instances.count; row += 1) ofRows += host.instances.diskBytes[row];
  const own = host.disk.filter(({ kind }) => kind === 'clone' || kind === 'writable');
  const ofItems = own.reduce((total, item) => total + item.bytes, 0);
  if (ofRows !== ofItems) faults.push(`disk of rows ${ofRows}, of items ${ofItems}`);
  return faults;
}

function countFaults({ counts, instances, chart }: HostSnapshot): string[] {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  for (let row = 0; row < instances.count; row += 1) {
    const { vitality } = chart.states[instances.state[row]];
    if (Vitality[instances.vitality[row]] !== vitality)
      faults.push(`row ${row} is not ${vitality}`);
    seen.set(vitality, (seen.get(vitality) ?? 0) + 1);
  }
  for (const vitality of ['starting', 'ready', 'paused', 'stopping', 'off', 'removed'] as const) {
    if (counts[vitality] !== (seen.get(vitality) ?? 0)) faults.push(`${vitality} is miscounted`);
  }
  const { starting, ready, paused, stopping, off, refused, removed } = counts;
  if (counts.asked !== starting + ready + paused + stopping + off + refused + removed) {
    faults.push(`asked ${counts.asked}, but ${JSON.stringify(counts)}`);
  }
  return faults;
}

function loadFaults(host: HostSnapshot): string[] {
  const faults: string[] = [];
  const over = (load: number, capacity: number) => !(load >= 0 && load <= capacity * (1 + 1e-9));
  if (over(host.busyCores, host.spec.cores)) faults.push(`${host.busyCores} cores busy`);
  if (over(host.diskBusyBytesPerS, host.spec.diskBytesPerS)) faults.push('disk over its bandwidth');
  if (over(host.networkBusyBytesPerS, host.spec.networkBytesPerS)) faults.push('network over');
  return faults;
}

/** Nobody is hurt without a fault, and its report says how many are. */
function troubleFaults({ trouble, instances }: HostSnapshot): string[] {
  const faults: string[] = [];
  const hurt: Harm[] = [];
  for (let row = 0; row < instances.count; row += 1) {
    const harm = Harm[instances.harm[row]];
    if (row === trouble?.row && harm !== 'source') faults.push(`source is ${harm}`);
    if (row !== trouble?.row && harm !== 'none') hurt.push(harm);
  }
  if (hurt.length !== (trouble?.hurt ?? 0))
    faults.push(`${trouble?.hurt} hurt, as ${hurt.join(', ')}`);
  if (trouble?.reach === 'instance' && hurt.length > 0) faults.push('hurt out of reach');
  return faults;
}
