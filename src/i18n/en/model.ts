import type { model as fr } from '../fr/model.ts';
import { modelValidation } from './modelValidation.ts';
import { modelConstants } from './modelConstants.ts';

export const model: typeof fr = {
  title: 'The model',
  back: 'Back to the simulator',
  print: 'Print',
  contents: 'Contents',
  lead: 'This page says what Coloc computes, with which numbers, and what it leaves out. Nothing on the screen comes from anywhere else: every number is the result of a computation described here, and every constant has its source.',
  sections: {
    purpose: 'What this model is for',
    modelled: 'What is modelled',
    simplified: 'What is simplified',
    leftOut: 'What is left out',
    memory: 'Memory',
    disk: 'Disk',
    start: 'Starting',
    firstEra: 'The first era',
    isolation: 'Isolation',
    platforms: 'Platforms',
    constants: 'Constants',
    apps: 'Apps',
    guests: 'Guest systems',
    validation: 'Published against simulated',
    sources: 'Sources',
  },
  purpose: [
    'It is often taught that a VM boots in fifteen seconds and a container in fifty milliseconds, as if that were a law of nature. It is not: a minimal kernel in a microVM boots in a sixth of a second, and Docker keeps two cores busy for a third of a second, and then a lock, to start one container. What matters is to know where each millisecond and each byte comes from.',
    'Coloc answers with a discrete-event simulation. A wish (add, stop, remove) goes through a statechart that says whether it is allowed; an instance then passes through phases, and each phase asks for memory, processor, disk, network, or simply time. Nothing is timed in advance: if twenty starts at once are slow, that is because twenty starts share eight cores and one disk.',
    'The same wishes always give the same outcome, to the byte and to the millisecond. You can prepare an experiment, share it as a link, and find it unchanged in class.',
  ],
  modelled: [
    'The memory of the host, byte by byte, by use: the uses always add up to the RAM of the machine.',
    'Memory promised to a VM and memory its guest has touched: a touched page stays taken until a balloon gives it back.',
    'The page cache: the host’s, shared by processes and containers, and that of each guest, which is not shared.',
    'Overcommit, the balloon, page sharing (KSM), swap, the memory limit of a container, and the kernel’s OOM killer with exit code 137.',
    'Disk: image layers stored once, writable layers, full copies, linked clones and their growth, a full disk.',
    'Starting phase by phase, cold or warm, and pulling an image, three layers at a time.',
    'The lock at which the containers of a host wait their turn for a network, however many cores it has.',
    'Fair (max-min) sharing of cores, disk and network among all that is at work.',
    'The states that Docker and libvirt name, and the transitions they allow.',
    'What it costs to have a server, from the order to its login prompt, and what a fault does to the neighbours: each has its section below.',
    'Throughput and latency of a served app by platform, from published measurements.',
  ],
  simplified: [
    'A phase asks for its resources one after the other; a real boot overlaps some of them.',
    'The shared pages of an app are shared entirely or not at all; in reality that depends on file paths and on what each instance has changed.',
    'The disk has one rate, the same for reading and writing, without seek time or a deep queue.',
    'All layers of an image unpack by the same ratio, that of the one image of which both sizes are published.',
    'The kernel kills the process with the most memory; fine tuning (oom_score_adj) counts for the Docker daemon and its shims only.',
    'An app that is ready does not load its host: what it serves is worked out apart, for one instance alone, and keeps no core of the simulation busy.',
    'A stop and a removal are waiting; in reality, a hundred containers removed at once wait their turn as well.',
    'The variation from start to start is drawn from a seed: it has the width that was observed, not a verified law.',
  ],
  leftOut: [
    'Security as such: the model shows what a wall shares, it does not say how long the wall holds.',
    'Restart policies of containers started with a button: as with “docker run” without “--restart”, what dies stays dead.',
    'NUMA, huge pages, changing core frequency, steal time.',
    'The network between apps: they do not talk to each other; NAT counts only in what an app serves and in the start of a container.',
    'Orchestrators: Kubernetes, its control plane and its agents are not counted.',
    'Special hardware: GPUs, SR-IOV, shared storage, live migration.',
    'Price: a server has a size, not a cost.',
  ],
  memory: {
    lead: 'The RAM of a host is the exact sum of its uses. The formulas below are those of the program; the names are those of the constants further down.',
    rows: [
      {
        what: 'Host kernel',
        formula:
          'hostKernelBaseBytes + hostKernelShare × RAM + kernelPerContainerBytes × containers',
      },
      { what: 'Host OS', formula: 'hostOsBytes' },
      { what: 'Hypervisor', formula: 'hypervisorBytes, once per host of VMs' },
      {
        what: 'Docker engine',
        formula:
          'engineBytes + shimSharedBytes (from the first container on) + enginePerContainerBytes × containers',
      },
      {
        what: 'A VM',
        formula:
          'vmProcessBytes + max(promised RAM / overcommit, boot + touched pages); the guest takes from what is promised, the rest is hatched',
      },
      { what: 'Guest kernel', formula: 'kernelBaseBytes + kernelShare × RAM of the VM' },
      {
        what: 'Guest page cache',
        formula: 'min(files of the boot + files of the app − mapped pages, room left)',
      },
      {
        what: 'A container',
        formula: 'shimBytes + (runtime − shared) + (app − shared) + a sandbox where there is one',
      },
      { what: 'A process', formula: '(runtime − shared) + (app − shared)' },
      {
        what: 'Host page cache',
        formula: 'the files read at the first start of each app, given back when room is short',
      },
    ],
    after: [
      'A VM is refused at the door when what it is promised no longer exists. A container is never refused for its memory: when none is left, the page cache goes first, then the kernel kills the process that holds the most, and says so (exit code 137).',
      'A container over its limit spills into its share of the swap where there is some, and is killed after that (exit code 137). An app too large for its guest is killed in it as well: the VM stays, and keeps the RAM it has touched.',
      'A balloon gives back to the host, step by step, what the guest may no longer use. KSM keeps once the pages that VMs of one guest have in common, after ksmScanMs.',
      'With an overcommit of 2, only half of a VM’s RAM is set aside; the bill comes when the guests touch their pages.',
    ],
  },
  disk: {
    lead: 'A content is stored once per host; what belongs to an instance is added per instance.',
    rows: [
      { what: 'Image', formula: 'sum of its distinct layers × 2.85 (disk over wire)' },
      { what: 'Container', formula: 'containerDiskBytes + data written' },
      { what: 'VM template', formula: 'disk of the guest + layers of the app above its base' },
      { what: 'VM, full copy', formula: 'size of the template + data written' },
      {
        what: 'VM, linked clone',
        formula: 'linkedCloneBytes + growth at the first boot + data written',
      },
    ],
    after: [
      'When the disk is full, what no longer fits is refused at the door. What runs fails when it writes: a process is told “No space left on device” and ends with code 1, a VM is paused until there is room.',
    ],
  },
  start: {
    lead: 'An instance goes on to its next phase when all demands of the phase are served. Processor work is counted in core·ms: one millisecond of one whole core. Alone, an instance takes the time given; together they share cores and disk, and each of them waits.',
    phaseColumn: 'Phase',
    demandColumn: 'What it asks for',
    families: { bare: 'A process', vm: 'A VM', container: 'A container' },
    demands: {
      bare: [
        ['exec', 'execMs of processor'],
        ['runtime', 'reading the files, the first time only, then runtimeCpuMs'],
        ['app', 'appCpuMs, then writing the data if there is any'],
      ],
      vm: [
        ['pull', 'download of the template, unless it is on disk'],
        ['clone', 'full copy: twice the template through the disk; linked clone: linkedCloneMs'],
        ['vmm', 'vmmCpuMs of processor'],
        ['firmware', 'firmwareMs of waiting'],
        ['bootloader', 'a wait, then reading the kernel and its initrd'],
        ['kernel', 'work of the kernel × guestCpuFactor'],
        ['init', 'reading the files of the system, then work of its services × guestCpuFactor'],
        ['runtime', 'reading the files, in every VM, then runtimeCpuMs × guestCpuFactor'],
        ['app', 'appCpuMs × guestCpuFactor, then writing the data'],
      ],
      container: [
        ['pull', 'download, three layers at a time, then extraction on processor and disk'],
        ['create', 'containerCreateCpuMs of processor'],
        [
          'namespaces',
          'containerStartCpuMs, on containerStartCores cores at most, then its turn at the lock of the network for containerNetworkMs, then the sandbox',
        ],
        ['exec', 'nothing more: counted in the phase before'],
        ['runtime', 'reading the files, the first time only, then runtimeCpuMs'],
        ['app', 'appCpuMs, then writing the data if there is any'],
      ],
    },
  },
  parts: { modelled: 'Modelled', simplified: 'Simplified', leftOut: 'Left out' },
  firstEra: {
    lead: 'Before virtualisation, one more app wanted one more server. A setting begins without servers: each is ordered, and the time until it arrives can be skipped, which then says how much it was.',
    rows: [
      {
        what: 'Order',
        formula: 'hostOrderMs of waiting: specification, order, assembly, shipping',
      },
      { what: 'Racking', formula: 'hostRackMs of waiting' },
      {
        what: 'Firmware self-test',
        formula: 'hostFirmwareMs of waiting, twice: before the installation and after',
      },
      {
        what: 'Installing the system',
        formula: 'hostInstallCpuMs on one core, then hostOsDiskBytes through the disk',
      },
      {
        what: 'Boot',
        formula: 'hostBootloaderMs, hostKernelMs, hostInitMs of waiting, as recorded',
      },
    ],
    modelled: [
      'Power cut or kernel panicked, all that was in memory is lost; the disk stays, and powering on goes through the self-test again.',
      'Kernel, system and engine take their RAM at the moment of the boot when they arrive, not before.',
    ],
    simplified: [
      'The times of buying are published examples, and those of the boot come from one machine of three, whose self-tests take 64 to 162 seconds.',
      'A server boots at the same speed whatever its RAM and cores; in reality the self-test grows with the memory.',
    ],
    leftOut: [
      'Price, budget, room, power and cooling.',
      'Installation over the network, broken hardware and repairs.',
    ],
  },
  isolation: {
    lead: 'A fault spreads through what instances share. The model asks one question of each platform: whose is the kernel that the processes of an instance run on? The host’s, its own, that of one hidden VM for all, or a kernel in user space.',
    rows: [
      {
        what: 'Kernel panic',
        formula:
          'processes and containers: the host goes down, and all with it; VMs, microVMs, Kata, gVisor: the instance alone; containers in a VM: all of that VM',
      },
      {
        what: 'Fork bomb',
        formula:
          'places in the table = min(RAM × kernelStackShare / kernelStackBytes, pidMax); once it is full nothing can be born on that kernel; --pids-limit stops the bomb at its limit',
      },
      {
        what: 'Noisy neighbour',
        formula:
          'an endless load, served in equal shares: one share a thread for a process, one a container, one a VM and vcpus cores at most',
      },
      {
        what: 'Kernel exploit',
        formula: 'all that runs on that kernel is exposed; a neighbour with its own is not',
      },
    ],
    modelled: [
      'A noisy neighbour makes the starts of the others slower for real: it takes cores in the simulation, and only what is slowed is said to be.',
      'After a panic the host must be powered on again and go through its self-test. libvirt keeps a VM that has crashed in state “crashed”. The simulation notes 137 for a container lost, as no kernel is left to return a code: dockerd, back again and not having seen the end, reports “Exited (255)”.',
    ],
    simplified: [
      'A host has one trouble at a time: a new one takes the place of the one before.',
      'The bomb fills the table at once and takes neither memory nor processor; what has started already goes on.',
      'The hidden VM of a nested engine is there again at once: its boot is not counted.',
      'The noisy neighbour takes cores only: no processor cache, no memory, no disk.',
    ],
    leftOut: [
      'How hard an attack is: number of system calls, seccomp, capabilities, AppArmor, user namespaces.',
      'Escape from a VM through the hypervisor or the hardware: the model takes that wall for whole.',
    ],
  },
  platforms: {
    lead: 'Each platform is of one of the three families above, with a few constants of its own.',
    column: 'Platform',
    differs: 'What differs',
    nothing: 'the common values',
    guest: (f) => `guest ${f.name}, ${f.size} of RAM`,
    guestAny: 'the guest and the RAM of the settings',
    sandbox: (f) => `a sandbox of ${f.size} per container`,
    once: (f) => `a hidden VM of ${f.size}, counted once`,
    ownPages: 'file pages not shared',
  },
  constants: modelConstants,
  apps: {
    lead: 'Measured on real apps: proportional memory (PSS), user and system processor time, cold page cache. The script is in the repository.',
    name: 'App',
    memory: 'Memory (runtime + app)',
    next: 'One more instance, same kernel',
    cpu: 'Processor (runtime + app)',
    read: 'Read at start',
    written: 'Written',
    sources: 'Sources',
  },
  guests: {
    lead: 'A system marked “estimate” rests on a figure of ours, since none is published: its order of magnitude is plausible, its decimals are not.',
    name: 'Guest',
    kernel: 'Kernel',
    os: 'System',
    cache: 'Cache after boot',
    disk: 'Disk',
    boot: 'Boot (wait, kernel, services)',
    kernelFormula: (f) => `${f.base} + ${f.share} of RAM`,
  },
  validation: modelValidation,
  sources: {
    lead: 'All sources cited on this page, in the order in which they appear.',
    labels: 'What the labels say',
    label: [
      ['raw-data', 'computed by us from the data the authors published'],
      ['primary', 'read in the source itself'],
      ['secondary', 'quoted by another document'],
      ['abstract', 'read in the abstract only'],
      ['measured', 'measured by us, script included'],
      ['recorded', 'recorded by us from a real Docker or QEMU, file included'],
      ['derived', 'computed from cited figures'],
      ['vendor', 'claimed by the vendor, not verified'],
      ['community-transcript', 'a transcript someone published'],
      ['press', 'read in the press'],
      ['estimate', 'estimated by us: the order of magnitude only'],
    ],
  },
};
