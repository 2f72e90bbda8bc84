import { decodeRunLink } from '../storage/decodeRunLink.ts';
import { encodeRunLink } from '../storage/encodeRunLink.ts';
import { keepRun } from '../storage/keepRun.ts';
import { restoreRun } from '../storage/restoreRun.ts';
import type { RunResult } from '../storage/RunResult.ts';
import { saveRun } from '../storage/saveRun.ts';
import type { RunFile } from '../world/RunFile.ts';

/** Saving on every frame would wear the disk; nobody misses less than a second of clock. */
const saveEveryMs = 1000;

/** Keeps the run: in the browser as it goes, in a file, in a link. */
export class RunKeeper {
  status: 'saved' | 'saving' | 'off' = 'saved';
  private lastSaveMs = 0;
  private lastMark = '';

  /** The run in the address, taken out of it: a reload must find what became of the run. */
  fromLink(): RunResult | null {
    const linked = decodeRunLink(location.hash);
    if (linked) history.replaceState(history.state, '', location.href.split('#')[0]);
    return linked;
  }

  /** The run saved in this browser. */
  fromStorage(): RunResult | null {
    try {
      return restoreRun(localStorage);
    } catch {
      this.status = 'off';
      return null;
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
