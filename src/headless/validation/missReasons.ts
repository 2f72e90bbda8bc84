/** Why the model misses a row by more than 15 percent, or has no figure for it. */
export const missReasons = {
  launcherContention:
    'the published starts slow down before the cores are full: likely work of the host kernel they share, which the model has no part for; the sources do not say',
  fasterInGroups:
    'published starts are faster in groups than alone, likely since idle cores sleep and clock down; cores of the model have one speed',
  workNotPublished:
    "how much of a boot is work on a core was not published; the model takes the guest's boot time and a share of the VMM's, which is too much once all cores are full",
  mappedNotResident:
    'published is what QEMU maps, the model counts what becomes resident: 24 MiB more than Firecracker (memory-004)',
  sweepSpread:
    'the overhead published varies over the sweep, the model takes the one of 256 MiB for all',
  reservesCounted:
    'published is what the guest calls not available: it grows with the reserves the guest kernel sets aside, the model counts what is used',
  interruptCost:
    'with few clients likely every request wakes the idle guest; the model adds that time to each request but keeps no core busy with it',
  natDoubled:
    'published is a round "doubled" for 2014; what the model adds for NAT comes from Redis with one client',
  tunedGuest:
    'published guests are cut down to the app; the minimal guest of the model counts what a stock kernel and init leave not available',
  nativeApp:
    'published app is linked into the unikernel; the model adds the memory of the ordinary Linux build of it',
  noApp: 'no such app in the catalogue',
  noPlatform: 'no such platform among the presets',
  ownClock:
    "published is the VMM's own count to the first guest instruction and the guest's to main; the model's Firecracker is timed as a whole process",
  noProvisioning:
    'published holds what the cloud does before and after: scheduling, addresses, first-boot set-up; the model has transfer and boot only',
  imageCached:
    'the rate published is of the storage service; this cloud starts VMs from images its hosts have already',
  sandboxGrows:
    "gVisor's kernel and page cache likely grow with the app; the model adds one constant per sandbox, set by an idle one",
  busyMachine:
    'recorded while other jobs ran: create and start alone took 474 ms through the API on the quiet machine',
  endCounted:
    'published is a whole `docker run --rm`: the command, the end and the removal too, which take their turns at the same lock; the model has the start only',
  endsTakeTurns:
    'a container that ends gives its network back under the lock that starts take it by; the model counts an end as waiting time only',
  engineSlows:
    'the engine gets slower with the containers it keeps; the model has no part for it, which up to 100 is an error of a tenth',
  slabSteps:
    'kernel slabs likely grow by steps as caches fill; the model has one constant per container, the slope to 100',
} as const;

export type MissReason = keyof typeof missReasons;
