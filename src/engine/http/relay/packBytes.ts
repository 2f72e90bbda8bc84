const idBytes = 4;

/** A binary frame of a relay: whose bytes they are, then they. */
export function packBytes(id: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(idBytes + bytes.length);
  new DataView(frame.buffer).setUint32(0, id);
  frame.set(bytes, idBytes);
  return frame;
}
