import { render } from 'lit';
import type { DockerShell } from '../cli/createDockerShell.ts';
import type { Bench } from './Bench.ts';
import type { BenchActions } from './BenchActions.ts';
import type { BenchView } from './BenchView.ts';
import { benchSplitter } from './benchSplitter.ts';
import { benchTemplate, type BenchState } from './benchTemplate.ts';
import { buildCommand } from './buildCommand.ts';
import { DockerfileEditor } from './DockerfileEditor.ts';
import type { KeptFile } from './KeptFile.ts';
import type { Names } from './Names.ts';
import { readProjectFile } from './readProjectFile.ts';
import { projectDirectory } from './projectDirectory.ts';
import { remarkOn } from './remarkOn.ts';
import { TerminalScreen } from './TerminalScreen.ts';
import { TerminalSession } from './TerminalSession.ts';
import { terminalTextOf } from './terminalTextOf.ts';
import './bench.css';

/** What stands behind the bench. */
export interface BenchParts {
  /** The person's computer, afresh: it is replaced when time is wound back. */
  readonly shell: () => DockerShell;
  readonly names: () => Names;
  /** The editor's files as they were left, by name. */
  readonly keptFiles: Readonly<Record<string, KeptFile>>;
  /** The lines typed in earlier sessions, the oldest first. */
  readonly keptLines: readonly string[];
}

/** Builds terminal and editor inside `place`; the shell may be replaced later (`session.moveTo`). */
export function mountBench(
  place: HTMLElement,
  parts: BenchParts,
  first: BenchView,
  actions: BenchActions,
): Bench {
  const state: BenchState = {
    shown: 'terminal',
    file: 'Dockerfile',
    files: [],
    findings: [],
    usesBuildKit: false,
    isWide: false,
  };
  let view = first;
  let shownKey = '';
  let painted = first.colours;

  const draw = (): void => {
    render(
      benchTemplate(view, state, session?.running ?? '', {
        ...actions,
        show: (shown) => {
          state.shown = shown;
          place.dataset['shown'] = shown;
          draw();
        },
        openFile: (file: string) => {
          state.file = file;
          editor?.open(file);
          draw();
        },
        widen: () => {
          state.isWide = !state.isWide;
          place.classList.toggle('wide', state.isWide);
          draw();
        },
        takeBack: (file) => {
          editor?.takeBack(file);
          if (editor) state.files = editor.names;
          state.file = file;
          draw();
        },
        build: () => void session?.type(buildCommand(state)),
        useBuildKit: (use) => {
          state.usesBuildKit = use;
          draw();
        },
      }),
      place,
    );
  };
  let session: TerminalSession | null = null;
  let editor: DockerfileEditor | null = null;
  place.dataset['shown'] = state.shown;
  draw();

  const find = (selector: string): HTMLElement => {
    const element = place.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The bench has no ${selector}`);
    return element;
  };
  const screen = new TerminalScreen(find('.screen-place'), {
    onData: (data) => session?.input(data),
    onResize: (columns, rows) => session?.resize(columns, rows),
    onLeave: () => actions.leave(),
  });
  const edge = benchSplitter(place);
  place.append(edge);
  screen.paint(first.colours);
  place.style.setProperty('--screen', first.colours.background);
  session = new TerminalSession(parts.shell(), parts.names, (text) => screen.write(text), {
    keptLines: parts.keptLines,
    onLine: (line) => actions.onLine(line),
    onHistory: (lines) => actions.keepLines(lines),
    aside: (said, line) => remarkOn(said, line, parts.names(), terminalTextOf[view.language]),
    onEnd: () => editor?.follow((name) => readProjectFile(parts.shell().files, name)),
    help: () => terminalTextOf[view.language].help,
  });
  session.resize(screen.columns, screen.rows);
  session.begin(terminalTextOf[first.language].welcome);
  editor = new DockerfileEditor(find('.code'), first.language, {
    images: () => parts.names().registry,
    kept: parts.keptFiles,
    onChange: (name, text) => {
      parts.shell().files.write(`${projectDirectory}/${name}`, new TextEncoder().encode(text));
    },
    onKeep: (files) => actions.keepFiles(files),
    onFindings: (findings) => {
      state.findings = findings;
      draw();
    },
    onLeave: () => actions.leave(),
  });

  state.files = editor.names;
  draw();

  return {
    session,
    focus: () => screen.focus(),
    edit(file, text, isResumed) {
      editor?.give(file, text, isResumed);
      if (editor) state.files = editor.names;
      state.file = file;
      draw();
    },
    get text() {
      return screen.text;
    },
    moveTo(note) {
      session?.moveTo(parts.shell(), note ? terminalTextOf[view.language].rewound : '');
      editor?.saveAll();
    },
    update(next) {
      view = next;
      screen.paint(next.colours);
      if (next.colours !== painted) {
        painted = next.colours;
        place.style.setProperty('--screen', painted.background);
      }
      const key = `${next.language} ${next.isPlaying} ${next.bridge} ${next.isOutsideWaiting} ${next.awaited} ${session?.running ?? ''}`;
      if (key !== shownKey) {
        shownKey = key;
        screen.label(terminalTextOf[next.language].label);
        edge.setAttribute('aria-label', terminalTextOf[next.language].edge);
        draw();
      }
      editor?.update(next);
    },
  };
}
