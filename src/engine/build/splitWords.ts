/** Words as ENV, LABEL and ARG have them: quotes and escapes stay in, and hold blanks together. */
export function splitWords(text: string, escape: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote === '' && /\s/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word ??= '';
    if (letter === escape && quote !== "'") {
      if (at + 1 < text.length) {
        word += letter + (text[at + 1] ?? '');
        at += 1;
      }
      continue;
    }
    if (quote === letter) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    word += letter;
  }
  if (word !== null) words.push(word);
  return words;
}
