/** A step BuildKit shows: a base, or an instruction that makes files. */
export interface ShownStep {
  /** Of all steps of the legacy builder, from 1. */
  readonly legacyStep: number;
  /** `[build 2/3] RUN make`. */
  readonly label: string;
  /** `from`, `run`, `copy`, `add`, `workdir`. */
  readonly kind: string;
  /** In full, of a base that is no earlier build build stages: `docker.io/library/busybox:latest`. */
  readonly base: string | null;
  /** Whether it takes files of the context. */
  readonly readsContext: boolean;
}

interface BuildStage {
  readonly name: string;
  readonly from: string;
  /** Build build stages it stands on or copies from, by name or number. */
  readonly uses: readonly string[];
  readonly steps: { legacyStep: number; text: string; kind: string }[];
}

const making = new Set(['run', 'copy', 'add', 'workdir']);

/**
 * What BuildKit would show of a Dockerfile, in the order the legacy builder goes through it: build build stages
 * nobody needs are left out.
 * @param target of `--target`, empty for the last
 */
export function readSteps(dockerfile: string, target: string): readonly ShownStep[] {
  const buildStages = readBuildStages(dockerfile);
  const targetIndex = target
    ? indexOf(buildStages, target, buildStages.length)
    : buildStages.length - 1;
  const needed = new Set<number>();
  need(targetIndex);
  const isAlone = needed.size < 2 && buildStages.length < 2;
  return buildStages.flatMap((buildStage, index) => {
    if (!needed.has(index)) return [];
    const name = isAlone ? '' : `${buildStage.name || `stage-${index}`} `;
    const earlier = indexOf(buildStages, buildStage.from, index);
    const base = buildStage.from === 'scratch' || earlier >= 0 ? null : fullName(buildStage.from);
    const shown = buildStage.steps.filter(({ kind }) => kind !== 'from' || base !== null);
    return shown.map(({ legacyStep, text, kind }, at) => ({
      legacyStep,
      label: `[${name}${at + 1}/${shown.length}] ${kind === 'from' ? `FROM ${fullName(buildStage.from, false)}` : text}`,
      kind,
      base: kind === 'from' ? base : null,
      readsContext: (kind === 'copy' || kind === 'add') && !/\s--from=/.test(text),
    }));
  });

  function need(index: number): void {
    const buildStage = buildStages[index];
    if (!buildStage || needed.has(index)) return;
    needed.add(index);
    for (const name of [buildStage.from, ...buildStage.uses])
      need(indexOf(buildStages, name, index));
  }
}

function readBuildStages(dockerfile: string): BuildStage[] {
  const buildStages: BuildStage[] = [];
  let legacyStep = 0;
  for (const text of instructionsOf(dockerfile)) {
    const [word = '', ...rest] = text.split(/\s+/);
    const kind = word.toLowerCase();
    legacyStep += 1;
    if (kind === 'from') {
      const words = rest.filter((one) => !one.startsWith('--'));
      const name = words[1]?.toLowerCase() === 'as' ? (words[2] ?? '').toLowerCase() : '';
      const step = { legacyStep, text, kind };
      buildStages.push({ name, from: words[0] ?? '', uses: [], steps: [step] });
      continue;
    }
    const buildStage = buildStages.at(-1);
    if (!buildStage || !making.has(kind)) continue;
    buildStage.steps.push({ legacyStep, text, kind });
    const source = /\s--from=(\S+)/.exec(text)?.[1];
    if (source) (buildStage.uses as string[]).push(source);
  }
  return buildStages;
}

/** Instructions, each on one line; comments and empty lines left out. */
function instructionsOf(dockerfile: string): string[] {
  const instructions: string[] = [];
  let open = '';
  for (const line of dockerfile.split(/\r?\n/)) {
    if (/^\s*#/.test(line) || (line.trim() === '' && open === '')) continue;
    const continues = /\\\s*$/.test(line);
    open += continues ? line.replace(/\\\s*$/, '') : line;
    if (continues) continue;
    instructions.push(open.trim());
    open = '';
  }
  if (open.trim()) instructions.push(open.trim());
  return instructions;
}

/** Index of an earlier build build stages by name or number; -1 when there is none. */
function indexOf(buildStages: readonly BuildStage[], name: string, before: number): number {
  if (/^\d+$/.test(name)) return Number(name) < before ? Number(name) : -1;
  return buildStages
    .slice(0, before)
    .findIndex((buildStage) => buildStage.name === name.toLowerCase());
}

/** `docker.io/library/busybox:latest`; the tag that was not written only where it is wanted. */
function fullName(reference: string, withTag = true): string {
  const slash = reference.indexOf('/');
  const first = slash < 0 ? '' : reference.slice(0, slash);
  const hasHost = first.includes('.') || first.includes(':') || first === 'localhost';
  const path = hasHost
    ? reference
    : `docker.io/${reference.includes('/') ? '' : 'library/'}${reference}`;
  const hasTag = path.lastIndexOf(':') > path.lastIndexOf('/') || path.includes('@');
  return withTag && !hasTag ? `${path}:latest` : path;
}
