import { encodeRunLink } from '../storage/encodeRunLink.ts';
import { keepRun } from '../storage/keepRun.ts';
import type { RunResult } from '../storage/RunResult.ts';
import { saveRun } from '../storage/saveRun.ts';
import { storageKeys } from '../storage/storageKeys.ts';
import type { RunFile } from '../world/RunFile.ts';

/** Saving on every frame would wear the disk; nobody misses less than a second of clock. */
const saveEveryMs = 1000;

/** Keeps the run: in the browser as it goes, in a file, in a link. */
export class RunKeeper {
  status: 'saved' | 'saving' | 'off' = 'saved';
  private lastSaveMs = 0;
  private lastMark = '';
  /** Whether what is saved here has been read: nothing may overwrite it before. */
  private hasRead = false;

  /** The run in the address, taken out of it: a reload must find what became of the run. */
  async fromLink(): Promise<RunResult | null> {
    // On a first visit there is nothing to read, and nothing to fetch for it.
    if (!location.hash.startsWith('#run=')) return null;
    const { decodeRunLink } = await import('../storage/decodeRunLink.ts');
    const linked = decodeRunLink(location.hash);
    if (linked) history.replaceState(history.state, '', location.href.split('#')[0]);
    return linked;
  }

  /** The run saved in this browser. */
  async fromStorage(): Promise<RunResult | null> {
    const result = this.hasSaved() ? await this.restore() : null;
    this.hasRead = true;
    return result;
  }

  private async restore(): Promise<RunResult | null> {
    const { restoreRun } = await import('../storage/restoreRun.ts');
    return restoreRun(localStorage);
  }

  private hasSaved(): boolean {
    try {
      return localStorage.getItem(storageKeys.run) !== null;
    } catch {
      this.status = 'off';
      return false;
    }
  }

  /** Keeps a saved run beside the one that comes in its place; its key, empty where it could not be kept. */
  keepSaved(runFile: RunFile): string {
    try {
      return keepRun(localStorage, runFile);
    } catch {
      return '';
    }
  }

  /** To be called every frame: saves when something changed and a second has passed. */
  frame(nowMs: number, mark: string, runFile: () => RunFile): void {
    if (mark === this.lastMark || nowMs - this.lastSaveMs < saveEveryMs) return;
    this.save(runFile(), mark);
    this.lastSaveMs = nowMs;
  }

  save(runFile: RunFile, mark = ''): void {
    if (!this.hasRead) return;
    this.lastMark = mark;
    try {
      this.status = saveRun(localStorage, runFile) ? 'off' : 'saved';
    } catch {
      // Reading `localStorage` itself throws where cookies are blocked.
      this.status = 'off';
    }
  }

  /** Hands the run over as a file. */
  download(runFile: RunFile): void {
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(runFile, null, 2)], { type: 'application/json' }),
    );
    const anchor = Object.assign(document.createElement('a'), {
      href: url,
      download: 'coloc-run.json',
    });
    anchor.click();
    URL.revokeObjectURL(url);
  }

  /** An address that opens this very run. */
  link(runFile: RunFile): string {
    return `${location.origin === 'null' ? location.href.split('#')[0] : location.origin + location.pathname}${encodeRunLink(runFile)}`;
  }
}
