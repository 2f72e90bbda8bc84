/** Lines of a body as they come, empty ones left out. */
export async function* readTextLines(response: Response): AsyncGenerator<string> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let kept = '';
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = (kept + decoder.decode(next.value, { stream: true })).split('\n');
      kept = lines.pop() ?? '';
      for (const line of lines) if (line.trim()) yield line;
    }
    if (kept.trim()) yield kept;
  } finally {
    await reader.cancel();
  }
}
