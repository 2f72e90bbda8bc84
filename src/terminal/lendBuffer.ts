/**
 * Runs something with a `Buffer` that turns text into bytes: dockerfile-ast looks for a byte order mark with
 * Node's, which a page does not have. Taken away again, so that nothing takes the page for Node.
 */
export function lendBuffer<T>(task: () => T): T {
  const place = globalThis as { Buffer?: unknown };
  if (place.Buffer !== undefined) return task();
  place.Buffer = { from: (text: string) => new TextEncoder().encode(text) };
  try {
    return task();
  } finally {
    delete place.Buffer;
  }
}
