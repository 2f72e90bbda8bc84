/** `on-failure:3` as the API takes it. @throws Error in docker's words */
export function restartPolicy(text: string): { Name: string; MaximumRetryCount: number } {
  if (text === '') return { Name: '', MaximumRetryCount: 0 };
  const colon = text.indexOf(':');
  if (colon < 0) return { Name: text, MaximumRetryCount: 0 };
  const name = text.slice(0, colon);
  const count = text.slice(colon + 1);
  if (name === '') {
    throw new Error('invalid restart policy format: no policy provided before colon');
  }
  if (!/^[+-]?\d+$/.test(count)) {
    throw new Error('invalid restart policy format: maximum retry count must be an integer');
  }
  return { Name: name, MaximumRetryCount: Number(count) };
}
