import { sha256 } from '../../userland/sha256.ts';
import { formatDecimalSize } from '../formatDecimalSize.ts';
import { fullTags } from './fullTags.ts';
import type { ShownStep } from './readSteps.ts';

const stepLine = /^Step (\d+)\/\d+ : /;
const colours = /\u001b\[\d+m/g;

/** Tells a build of the legacy builder in the plain style of BuildKit. */
export class BuildKitTeller {
  private readonly steps: readonly ShownStep[];
  private readonly write: (text: string) => void;
  private readonly nowMs: () => number;
  private vertex = 0;
  private current: { step: ShownStep; vertex: number; startedMs: number } | null = null;
  private isCached = false;
  private kept = '';
  private contextBytes: number;

  constructor(
    steps: readonly ShownStep[],
    contextBytes: number,
    write: (text: string) => void,
    nowMs: () => number,
  ) {
    this.steps = steps;
    this.contextBytes = contextBytes;
    this.write = write;
    this.nowMs = nowMs;
  }

  /** Before the daemon says anything: what is sent to it. @param dockerfileBytes of the Dockerfile */
  begin(dockerfileBytes: number): void {
    this.whole('[internal] load build definition from Dockerfile', [
      `transferring dockerfile: ${formatDecimalSize(dockerfileBytes)} done`,
    ]);
    this.write('\n');
    this.whole('[internal] load .dockerignore', ['transferring context: 2B done']);
  }

  /** Once the daemon has read the Dockerfile: its bases. */
  readBases(): void {
    const bases = new Set(this.steps.flatMap(({ base }) => base ?? []));
    for (const base of bases) {
      this.write('\n');
      this.whole(`[internal] load metadata for ${base}`, []);
    }
  }

  /** What the daemon says. */
  hear(text: string): void {
    const lines = (this.kept + text).split('\n');
    this.kept = lines.pop() ?? '';
    for (const line of lines) this.hearLine(line);
  }

  /** @param imageId of what was built */
  end(imageId: string, tags: readonly string[]): void {
    this.close();
    this.write('\n');
    this.whole('exporting to image', [
      'exporting layers',
      'exporting layers 0.0s done',
      `writing image ${imageId} done`,
      ...fullTags(tags).map((tag) => `naming to ${tag} done`),
    ]);
  }

  /** @returns the last line, which repeats the reason */
  fail(message: string): string {
    const reason = reasonOf(message);
    const { current } = this;
    if (current) {
      const { label } = current.step;
      const short = reason.replace(/^failed to compute cache key: /, '');
      this.write(`#${current.vertex} ERROR: ${short}\n`);
      this.write(`------\n > ${label}:\n------\n`);
    }
    return reason;
  }

  private hearLine(line: string): void {
    const found = stepLine.exec(line);
    if (found) {
      this.close();
      const step = this.steps.find(({ legacyStep }) => legacyStep === Number(found[1]));
      if (step) this.open(step);
    } else if (line === ' ---> Using cache') this.isCached = true;
    // The image of a step: what follows is the builder's own.
    else if (/^ ---> [0-9a-f]{12}$/.test(line)) this.close();
    else if (this.current?.step.kind === 'run' && !/^(?: ---> |Removing intermediate)/.test(line)) {
      const seconds = ((this.nowMs() - this.current.startedMs) / 1000).toFixed(3);
      const clean = line.replace(colours, '');
      if (clean) this.write(`#${this.current.vertex} ${seconds} ${clean}\n`);
    }
  }

  private open(step: ShownStep): void {
    if (step.readsContext && this.contextBytes >= 0) {
      this.write('\n');
      this.whole('[internal] load build context', [
        `transferring context: ${formatDecimalSize(this.contextBytes)} done`,
      ]);
      this.contextBytes = -1;
    }
    this.write('\n');
    this.vertex += 1;
    this.isCached = false;
    this.current = { step, vertex: this.vertex, startedMs: this.nowMs() };
    this.head(step.label);
  }

  private close(): void {
    const { current } = this;
    if (!current) return;
    const seconds = ((this.nowMs() - current.startedMs) / 1000).toFixed(1);
    this.write(`#${current.vertex} ${this.isCached ? 'CACHED' : `DONE ${seconds}s`}\n`);
    this.current = null;
  }

  private whole(label: string, lines: readonly string[]): void {
    this.vertex += 1;
    this.head(label);
    for (const line of lines) this.write(`#${this.vertex} ${line}\n`);
    this.write(`#${this.vertex} DONE 0.0s\n`);
  }

  private head(label: string): void {
    this.write(`#${this.vertex} ${label}\n#${this.vertex} sha256:${sha256(label)}\n`);
  }
}

/** The legacy builder's reasons in BuildKit's words. */
function reasonOf(message: string): string {
  const missing = /stat ([^:]+): file does not exist$/.exec(message)?.[1];
  if (missing) {
    return `failed to compute cache key: "/${missing.replace(/^\//, '')}" not found: not found`;
  }
  const failed = /^The command '(.*)' returned a non-zero code: (\d+)$/s.exec(message);
  if (failed) return `executor failed running [${failed[1]}]: exit code: ${failed[2]}`;
  return message;
}
