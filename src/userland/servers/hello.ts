import type { Program } from '../kernel/Program.ts';
import { helloText } from '../images/helloText.ts';

export const hello: Program = function* (os) {
  yield* os.print(helloText);
  return 0;
};
