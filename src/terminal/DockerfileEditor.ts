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
import type { KeptFile } from './KeptFile.ts';
import type { LineNote } from './LineNote.ts';
import { lineNotes } from './lineNotes.ts';
import { lintDockerfile } from './lintDockerfile.ts';
import type { LintFinding } from './LintFinding.ts';
import { ownName } from './ownName.ts';
import { projectFiles, type ProjectFile } from './projectFiles.ts';
import { terminalTextOf } from './terminalTextOf.ts';

/** What the editor asks of those around it. */
export interface EditorParts {
  readonly images: () => readonly string[];
  /** The files as they were left, by name; those that are absent are as at first. */
  readonly kept: Readonly<Record<string, KeptFile>>;
  readonly onChange: (name: string, text: string) => void;
  /** To be kept: what is typed in the editor lies on no computer that is saved. */
  readonly onKeep: (files: Readonly<Record<string, KeptFile>>) => void;
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
  private readonly states = new Map<string, EditorState>();
  /** By name: what a lesson gave the file last, or what it was at first. */
  private readonly given = new Map<string, string>(Object.entries(projectFiles));
  private readonly named = new Compartment();
  private file = 'Dockerfile';
  private language: Language;
  private notesKey = '';
  /** What the notes were last worked out of: this is asked for every frame. */
  private noted: { readonly doc: Text; readonly built: BenchView['built'] } | null = null;

  constructor(place: HTMLElement, language: Language, parts: EditorParts) {
    this.parts = parts;
    this.language = language;
    for (const [name, { text, given }] of Object.entries(parts.kept)) {
      this.given.set(name, given);
      this.states.set(name, this.stateOf(name, text));
    }
    const first = this.states.get(this.file) ?? this.stateOf(this.file, projectFiles.Dockerfile);
    this.view = new EditorView({ parent: place, state: first });
    // What scrolls can be reached by keyboard.
    this.view.scrollDOM.tabIndex = 0;
    this.saveAll();
    this.lint();
  }

  /** The project's, and those a person wrote that a lesson has put aside. */
  get names(): readonly string[] {
    return [...this.given.keys()];
  }

  open(name: string): void {
    this.states.set(this.file, this.view.state);
    this.file = name;
    this.view.setState(this.states.get(name) ?? this.stateOf(name, this.textOf(name)));
    this.notesKey = '';
    this.noted = null;
    this.lint();
  }

  /**
   * Opens a file with the text a lesson gives it; what a person had written there is put aside.
   * @param isResumed the lesson came back to where it was: its text has been given already, if it has
   */
  give(name: ProjectFile, text: string, isResumed: boolean): void {
    const given = this.given.get(name);
    if (isResumed && given === text) return;
    const written = this.textOf(name);
    if (written !== given && written !== text) this.putAside(name, written);
    this.given.set(name, text);
    if (name !== this.file) this.open(name);
    const { doc } = this.view.state;
    if (doc.toString() !== text)
      this.view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
    this.keep();
  }

  /** Puts what a person had written back in the place of the lesson's. */
  takeBack(name: ProjectFile): void {
    const own = ownName(name);
    const text = this.textOf(own);
    this.open(name);
    this.states.delete(own);
    this.given.delete(own);
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  /** Writes all files again: the computer they lie on is another. */
  saveAll(): void {
    for (const name of Object.keys(projectFiles)) this.parts.onChange(name, this.textOf(name));
  }

  /** Shows what a command has written. @param read null for what is no text, or gone: that stays as it was. */
  follow(read: (name: string) => string | null): void {
    let isChanged = false;
    for (const name of Object.keys(projectFiles)) {
      const text = read(name);
      // Lines are kept with one sign at their ends: a file with two would be written otherwise.
      if (text === null || text.includes('\r') || text === this.textOf(name)) continue;
      isChanged = true;
      if (name !== this.file) this.states.set(name, this.stateOf(name, text));
      else
        this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    }
    if (isChanged) this.keep();
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

  private textOf(name: string): string {
    const state = name === this.file ? this.view.state : this.states.get(name);
    return state?.doc.toString() ?? this.given.get(name) ?? '';
  }

  private putAside(name: ProjectFile, text: string): void {
    const own = ownName(name);
    this.given.set(own, '');
    this.states.set(own, this.stateOf(own, text));
  }

  private keep(): void {
    this.parts.onKeep(
      Object.fromEntries(
        [...this.given].map(([name, given]) => [name, { given, text: this.textOf(name) }]),
      ),
    );
  }

  private stateOf(name: string, text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        minimalSetup,
        EditorView.lineWrapping,
        this.named.of(this.nameOf(name)),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          if (name in projectFiles) this.parts.onChange(name, state.doc.toString());
          this.keep();
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
        ...(isDockerfile(name)
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

  private nameOf(name: string) {
    return EditorView.contentAttributes.of({
      'aria-label': terminalTextOf[this.language].editing(name),
    });
  }

  private lint(): void {
    if (!isDockerfile(this.file)) {
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

function isDockerfile(name: string): boolean {
  return name === 'Dockerfile' || name === ownName('Dockerfile');
}
