const mostKept = 1 << 26;
let shared = new Uint8Array(65536);
const known = new WeakSet<ArrayBufferLike>([shared.buffer]);

/** Bytes of zeros, which nobody may write to: large files are made of them, and share these. */
export const zeros = {
  of(lengthBytes: number): Uint8Array {
    if (lengthBytes > mostKept) return remembered(lengthBytes);
    if (lengthBytes > shared.length) shared = remembered(lengthBytes);
    return shared.subarray(0, lengthBytes);
  },

  /** Whether these bytes came from here: others may be zeros too, without it being known. */
  isKnown(bytes: Uint8Array): boolean {
    return known.has(bytes.buffer);
  },
};

function remembered(lengthBytes: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(lengthBytes);
  known.add(made.buffer);
  return made;
}
