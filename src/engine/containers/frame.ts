/** Output as clients without a terminal get it: stream number, length, bytes; untouched with a terminal. */
export function frame(fd: 1 | 2, bytes: Uint8Array, tty: boolean): Uint8Array {
  if (tty) return bytes;
  const framed = new Uint8Array(8 + bytes.length);
  framed[0] = fd;
  new DataView(framed.buffer).setUint32(4, bytes.length);
  framed.set(bytes, 8);
  return framed;
}
