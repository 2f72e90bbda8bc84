import { autocompletion, type CompletionContext } from '@codemirror/autocomplete';
import { StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { minimalSetup } from 'codemirror';
import type { Language } from '../i18n/Language.ts';
import type { BenchView } from './BenchView.ts';
import { instructionCompletion } from './instructionCompletion.ts';
import type { LineNote } from './LineNote.ts';
import { lineNotes } from './lineNotes.ts';
import { lintDockerfile } from './lintDockerfile.ts';
import type { LintFinding } from './LintFinding.ts';
import { projectFiles, type ProjectFile } from './projectFiles.ts';
import { terminalTextOf } from './terminalTextOf.ts';

/** What the editor asks of those around it. */
export interface EditorParts {
  readonly images: () => readonly string[];
  readonly onChange: (name: ProjectFile, text: string) => void;
  readonly onFindings: (findings: readonly LintFinding[]) => void;
  readonly onLeave: () => void;
}

const setNotes = StateEffect.define<readonly LineNote[]>();

/** What a build made of a line, behind its end. */
class NoteWidget extends WidgetType {
  private readonly note: LineNote;

  constructor(note: LineNote) {
    super();
    this.note = note;
  }

  override eq(other: NoteWidget): boolean {
    return other.note.text === this.note.text && other.note.kind === this.note.kind;
  }

  toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = `made ${this.note.kind}`;
    element.textContent = `# ${this.note.text}`;
    return element;
  }
}

const notesField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(notes, transaction) {
    let shown = notes.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setNotes)) continue;
      const { doc } = transaction.state;
      shown = Decoration.set(
        effect.value
          .filter(({ line }) => line <= doc.lines)
          .map((note) =>
            Decoration.widget({ widget: new NoteWidget(note), side: 1 }).range(
              doc.line(note.line).to,
            ),
          ),
        true,
      );
    }
    return shown;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Names the tokens for the style sheet: `tok-keyword`, `tok-comment`. */
const tokenNames = syntaxHighlighting({
  style: (tags) => tags.map((tag) => `tok-${String(tag).replace(/\(.*|\W/g, '')}`).join(' '),
});

/** The files of the project in one editor, the Dockerfile with its own language, lint and notes. */
export class DockerfileEditor {
  private readonly view: EditorView;
  private readonly parts: EditorParts;
  private readonly states = new Map<ProjectFile, EditorState>();
  private readonly named = new Compartment();
  private file: ProjectFile = 'Dockerfile';
  private language: Language;
  private notesKey = '';
  /** What the notes were last worked out of: this is asked for every frame. */
  private noted: { readonly doc: Text; readonly built: BenchView['built'] } | null = null;

  constructor(place: HTMLElement, language: Language, parts: EditorParts) {
    this.parts = parts;
    this.language = language;
    this.view = new EditorView({ parent: place, state: this.stateOf('Dockerfile') });
    // What scrolls can be reached by keyboard.
    this.view.scrollDOM.tabIndex = 0;
    for (const name of Object.keys(projectFiles) as ProjectFile[]) {
      parts.onChange(name, projectFiles[name]);
    }
    this.lint();
  }

  open(name: ProjectFile): void {
    this.states.set(this.file, this.view.state);
    this.file = name;
    this.view.setState(this.states.get(name) ?? this.stateOf(name));
    this.notesKey = '';
    this.noted = null;
    this.lint();
  }

  /** Opens a file with another text. */
  replace(name: ProjectFile, text: string): void {
    if (name !== this.file) this.open(name);
    const { doc } = this.view.state;
    if (doc.toString() === text) return;
    this.view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
  }

  /** Writes all files again: the computer they lie on is another. */
  saveAll(): void {
    this.states.set(this.file, this.view.state);
    for (const name of Object.keys(projectFiles) as ProjectFile[]) {
      this.parts.onChange(name, this.states.get(name)?.doc.toString() ?? projectFiles[name]);
    }
  }

  update({ language, built }: BenchView): void {
    if (language !== this.language) {
      this.language = language;
      this.noted = null;
      this.view.dispatch({ effects: this.named.reconfigure(this.nameOf(this.file)) });
      this.lint();
    }
    const { doc } = this.view.state;
    if (this.file !== 'Dockerfile' || (doc === this.noted?.doc && built === this.noted.built))
      return;
    this.noted = { doc, built };
    const notes = lineNotes(doc.toString(), built, language);
    const key = notes.map(({ line, text }) => `${line}${text}`).join();
    if (key === this.notesKey) return;
    this.notesKey = key;
    this.view.dispatch({ effects: setNotes.of(notes) });
  }

  private stateOf(name: ProjectFile): EditorState {
    const isDockerfile = name === 'Dockerfile';
    return EditorState.create({
      doc: projectFiles[name],
      extensions: [
        minimalSetup,
        EditorView.lineWrapping,
        this.named.of(this.nameOf(name)),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          this.parts.onChange(name, state.doc.toString());
          this.lint();
        }),
        EditorView.domEventHandlers({
          keydown: (event, view) => {
            if (event.key !== 'Escape' || view.dom.querySelector('.cm-tooltip')) return false;
            view.contentDOM.blur();
            this.parts.onLeave();
            event.stopPropagation();
            return true;
          },
        }),
        ...(isDockerfile
          ? [
              StreamLanguage.define(dockerFile),
              tokenNames,
              notesField,
              autocompletion({
                override: [
                  (context: CompletionContext) =>
                    instructionCompletion(context, this.language, this.parts.images),
                ],
              }),
            ]
          : []),
      ],
    });
  }

  private nameOf(name: ProjectFile) {
    return EditorView.contentAttributes.of({
      'aria-label': terminalTextOf[this.language].editing(name),
    });
  }

  private lint(): void {
    if (this.file !== 'Dockerfile') {
      this.parts.onFindings([]);
      return;
    }
    const { doc } = this.view.state;
    const findings = lintDockerfile(doc.toString());
    const words = terminalTextOf[this.language];
    const diagnostics = findings.map((finding): Diagnostic => {
      const line = doc.line(Math.min(doc.lines, Math.max(1, finding.line)));
      const { severity } = finding;
      return {
        from: Math.min(line.to, line.from + finding.from),
        to: Math.min(line.to, line.from + finding.to),
        severity,
        message: words.lint[finding.code]?.(finding.word) ?? finding.word,
      };
    });
    this.parts.onFindings(findings);
    // Not from within an update of the editor itself.
    queueMicrotask(() => this.view.dispatch(setDiagnostics(this.view.state, diagnostics)));
  }
}
