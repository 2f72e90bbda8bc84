import type { Tokens } from '../../look/Tokens.ts';

/** Which of ink and paper stands out more on a colour (WCAG contrast). */
export function readableOn(token: keyof Tokens, tokens: Tokens): 'ink' | 'paper' {
  const ground = luminance(tokens[token]);
  return contrast(luminance(tokens.ink), ground) >= contrast(luminance(tokens.paper), ground)
    ? 'ink'
    : 'paper';
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
