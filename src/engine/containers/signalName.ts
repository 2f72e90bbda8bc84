import { signalNumbers } from './signalNumbers.ts';

/** `SIGKILL` of 9; the number itself where it has no name. */
export function signalName(number: number): string {
  const name = Object.keys(signalNumbers).find((one) => signalNumbers[one] === number);
  return name ? `SIG${name}` : String(number);
}
