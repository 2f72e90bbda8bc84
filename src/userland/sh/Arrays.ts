import { ShellError } from './ShellError.ts';
import type { Shell } from './Shell.ts';
import type { Variable } from './Variable.ts';

/** bash's arrays, which live among a shell's variables. */
export class Arrays {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** Makes a variable an array; what it was is element 0. */
  make(name: string, isKeyed: boolean): Variable {
    if (!this.shell.state.variables.has(name)) this.shell.set(name, '');
    const variable = this.shell.state.variables.get(name);
    if (!variable) throw new ShellError(`${name}: bad array subscript`);
    if (!variable.elements) {
      variable.elements = new Map(variable.value === '' ? [] : [['0', variable.value]]);
      variable.isKeyed = isKeyed;
    }
    return variable;
  }

  isKeyed(name: string): boolean {
    return this.shell.state.variables.get(name)?.isKeyed === true;
  }

  /** Indices in order, or keys. */
  keys(name: string): string[] {
    const variable = this.shell.state.variables.get(name);
    if (!variable) return [];
    if (!variable.elements) return ['0'];
    const keys = [...variable.elements.keys()];
    return variable.isKeyed ? keys : keys.sort((a, b) => Number(a) - Number(b));
  }

  values(name: string): string[] {
    return this.keys(name).map((key) => this.get(name, key) ?? '');
  }

  get(name: string, key: string): string | null {
    const variable = this.shell.state.variables.get(name);
    if (!variable) return null;
    if (!variable.elements) return key === '0' || key === '-1' ? variable.value : null;
    return variable.elements.get(this.place(name, key)) ?? null;
  }

  set(name: string, key: string, value: string): void {
    const variable = this.make(name, false);
    if (variable.isReadOnly) this.shell.set(name, value);
    const place = this.place(name, key);
    variable.elements?.set(place, value);
    if (place === '0') variable.value = value;
  }

  /** Puts elements in place of all there were. */
  replace(name: string, elements: readonly (readonly [string, string])[]): void {
    const { isKeyed = false } = this.shell.state.variables.get(name) ?? {};
    this.shell.set(name, '');
    const variable = this.make(name, isKeyed);
    variable.elements = new Map(elements);
    variable.value = variable.elements.get('0') ?? '';
  }

  remove(name: string, key: string): void {
    const variable = this.shell.state.variables.get(name);
    const place = this.place(name, key);
    variable?.elements?.delete(place);
    if (place === '0' && variable) variable.value = '';
  }

  /** An index that counts from the end becomes one from the beginning. */
  private place(name: string, key: string): string {
    if (this.isKeyed(name) || !key.startsWith('-')) return key;
    const last = Number(this.keys(name).at(-1) ?? -1);
    const index = last + 1 + Number(key);
    if (index < 0) throw new ShellError(`${name}[${key}]: bad array subscript`, 1);
    return String(index);
  }

  /** `([0]="a" [1]="b")`: as `declare -p` shows it. */
  text(name: string): string {
    const one = (key: string) => `[${key}]="${escaped(this.get(name, key) ?? '')}"`;
    const all = this.keys(name).map(one).join(' ');
    return this.isKeyed(name) && all ? `(${all} )` : `(${all})`;
  }
}

function escaped(text: string): string {
  return text.replace(/["$`\\]/g, '\\$&');
}
