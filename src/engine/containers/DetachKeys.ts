/** Watches what is typed for the keys that let go of a container, Ctrl-P Ctrl-Q unless told. */
export class DetachKeys {
  private readonly keys: readonly number[];
  private typed = 0;

  private constructor(keys: readonly number[]) {
    this.keys = keys;
  }

  /** @param text `ctrl-p,ctrl-q`, empty for those. @returns null where it is not made of keys */
  static read(text: string): DetachKeys | null {
    const keys = (text === '' ? 'ctrl-p,ctrl-q' : text).split(',').map(keyOf);
    return keys.every((key) => key !== null) ? new DetachKeys(keys) : null;
  }

  /** What of the bytes is to be passed on, and whether the keys were typed: nothing counts after them. */
  look(bytes: Uint8Array): { readonly passed: Uint8Array; readonly isDetached: boolean } {
    const passed: number[] = [];
    for (const byte of bytes) {
      if (byte === this.keys[this.typed]) {
        this.typed += 1;
        if (this.typed === this.keys.length)
          return { passed: Uint8Array.from(passed), isDetached: true };
        continue;
      }
      passed.push(...this.keys.slice(0, this.typed), byte);
      this.typed = 0;
    }
    return { passed: Uint8Array.from(passed), isDetached: false };
  }
}

function keyOf(text: string): number | null {
  const control = /^ctrl-([a-z@[\\\]^_])$/.exec(text)?.[1];
  if (control) return control.toUpperCase().charCodeAt(0) & 31;
  if (text.length === 1) return text.charCodeAt(0);
  return null;
}
