/** Values of a body of JSON values, each on a line of its own, as they come. */
export async function* readJsonLines<Value>(response: Response): AsyncGenerator<Value> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let kept = '';
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = (kept + decoder.decode(next.value, { stream: true })).split('\n');
      kept = lines.pop() ?? '';
      for (const line of lines) if (line.trim()) yield JSON.parse(line) as Value;
    }
    if (kept.trim()) yield JSON.parse(kept) as Value;
  } finally {
    await reader.cancel();
  }
}
