const idBytes = 4;

/** @param frame what `packBytes` made. */
export function unpackBytes(frame: Uint8Array): {
  readonly id: number;
  readonly bytes: Uint8Array;
} {
  const id = new DataView(frame.buffer, frame.byteOffset, frame.byteLength).getUint32(0);
  return { id, bytes: frame.slice(idBytes) };
}
