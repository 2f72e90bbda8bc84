const mostKept = 1 << 26;
let shared = new Uint8Array(65536);
const known = new WeakSet<ArrayBufferLike>([shared.buffer]);

/** So many bytes of zeros, which nobody may write to: large files are made of them, and share these. */
export function zeros(lengthBytes: number): Uint8Array {
  if (lengthBytes > mostKept) return remembered(lengthBytes);
  if (lengthBytes > shared.length) shared = remembered(lengthBytes);
  return shared.subarray(0, lengthBytes);
}

/** Whether these bytes came from `zeros`: others may be zeros too, without it being known. */
export function isKnownZeros(bytes: Uint8Array): boolean {
  return known.has(bytes.buffer);
}

function remembered(lengthBytes: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(lengthBytes);
  known.add(made.buffer);
  return made;
}
