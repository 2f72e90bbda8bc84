import { applets } from '../applets/applets.ts';
import type { Run } from '../kernel/Wait.ts';
import { builtins } from './builtins/builtins.ts';
import type { Shell } from './Shell.ts';

const keys = /^(?:\x1b\[[0-9;]*[A-Za-z~]|\x1bO[A-Za-z]|[^])/u;

/** Edits a line at a terminal: arrows, history, completion, the usual control keys. */
export class LineEditor {
  private readonly shell: Shell;
  private waiting = '';

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** The line typed; null for the end of input, undefined where Ctrl-C gave it up. */
  *read(prompt: string): Run<string | null | undefined> {
    const { os, history } = this.shell;
    const { terminal } = os;
    if (terminal) terminal.isCooked = false;
    try {
      let line: string[] = [];
      let at = 0;
      let place = history.length;
      let draft = '';
      const lastLine = prompt.slice(prompt.lastIndexOf('\n') + 1);
      yield* os.complain(prompt);
      const redraw = () => {
        const back = line.length - at;
        return `\r${lastLine}${line.join('')}\x1b[K${back > 0 ? `\x1b[${back}D` : ''}`;
      };
      const replace = (text: string) => {
        line = Array.from(text);
        at = line.length;
        return redraw();
      };
      for (;;) {
        const key = yield* this.key();
        if (key === null || (key === '\x04' && line.length === 0)) return null;
        let shown = '';
        if (key === '\r' || key === '\n') {
          yield* os.complain('\n');
          const text = line.join('');
          if (text.trim() && history.at(-1) !== text) history.push(text);
          return text;
        } else if (key === '\x03') {
          yield* os.complain('^C\n');
          return undefined;
        } else if (key === '\x7f' || key === '\b') {
          if (at > 0) {
            line.splice(at - 1, 1);
            at -= 1;
            shown = redraw();
          }
        } else if (key === '\x04' || key === '\x1b[3~') {
          line.splice(at, 1);
          shown = redraw();
        } else if (key === '\x1b[D' || key === '\x02') {
          if (at > 0) at -= 1;
          shown = redraw();
        } else if (key === '\x1b[C' || key === '\x06') {
          if (at < line.length) at += 1;
          shown = redraw();
        } else if (key === '\x01' || key === '\x1b[H' || key === '\x1bOH') {
          at = 0;
          shown = redraw();
        } else if (key === '\x05' || key === '\x1b[F' || key === '\x1bOF') {
          at = line.length;
          shown = redraw();
        } else if (key === '\x15') {
          line.splice(0, at);
          at = 0;
          shown = redraw();
        } else if (key === '\x0b') {
          line.splice(at);
          shown = redraw();
        } else if (key === '\x17') {
          const before = line
            .slice(0, at)
            .join('')
            .replace(/\S+\s*$/, '');
          line = [...Array.from(before), ...line.slice(at)];
          at = before.length;
          shown = redraw();
        } else if (key === '\x0c') shown = `\x1b[H\x1b[J${prompt}${line.join('')}`;
        else if (key === '\x1b[A' || key === '\x1b[B') {
          if (place === history.length) draft = line.join('');
          place = Math.min(history.length, Math.max(0, place + (key === '\x1b[A' ? -1 : 1)));
          shown = replace(history[place] ?? draft);
        } else if (key === '\t') {
          const found = this.complete(line.slice(0, at).join(''));
          if (found.insert) {
            const inserted = Array.from(found.insert);
            line.splice(at, 0, ...inserted);
            at += inserted.length;
            shown = redraw();
          } else if (found.choices.length > 1)
            shown = `\n${found.choices.join('  ')}\n${prompt}${line.join('')}`;
        } else if (key >= ' ' && !key.startsWith('\x1b')) {
          line.splice(at, 0, key);
          at += 1;
          shown = at === line.length ? key : redraw();
        }
        if (shown) yield* os.complain(shown);
      }
    } finally {
      if (terminal) terminal.isCooked = true;
    }
  }

  private *key(): Run<string | null> {
    while (this.waiting === '') {
      const bytes = yield* this.shell.os.read(0);
      if (bytes === null) return null;
      this.waiting += new TextDecoder().decode(bytes);
      // The terminal hands keys over one by one: an escape's others follow at once.
      while (/^\x1b(?:[[O][0-9;]*)?$/.test(this.waiting)) {
        const more = this.shell.os.terminal?.read(8);
        if (!(more instanceof Uint8Array)) break;
        this.waiting += new TextDecoder().decode(more);
      }
    }
    const key = keys.exec(this.waiting)?.[0] ?? this.waiting;
    this.waiting = this.waiting.slice(key.length);
    return key;
  }

  private complete(before: string): { insert: string; choices: string[] } {
    const word = /\S*$/.exec(before)?.[0] ?? '';
    const isCommand = !/\S\s/.test(before.trimStart()) && !word.includes('/');
    const { os } = this.shell;
    const slash = word.lastIndexOf('/') + 1;
    const start = word.slice(slash);
    let choices: string[];
    if (isCommand && word) {
      const directories = (this.shell.get('PATH') ?? '')
        .split(':')
        .filter((path) => os.files.isDirectory(path));
      const names = [
        ...applets.keys(),
        ...builtins.keys(),
        ...directories.flatMap((path) => os.files.list(path)),
      ];
      choices = [...new Set(names)].filter((name) => name.startsWith(start)).sort();
    } else {
      const directory = word.slice(0, slash) || '.';
      const names = os.files.isDirectory(directory) ? os.files.list(directory) : [];
      choices = names
        .filter((name) => name.startsWith(start) && (start !== '' || !name.startsWith('.')))
        .map((name) => (os.files.isDirectory(`${directory}/${name}`) ? `${name}/` : name));
    }
    const [first = ''] = choices;
    let common = first.length;
    for (const choice of choices) while (!choice.startsWith(first.slice(0, common))) common -= 1;
    const isWhole = choices.length === 1 && !first.endsWith('/');
    return { insert: first.slice(start.length, common) + (isWhole ? ' ' : ''), choices };
  }
}
