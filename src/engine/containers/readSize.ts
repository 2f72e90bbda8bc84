import { atoi } from '../http/atoi.ts';

/** `h` and `w` of a resize, as a terminal keeps them: in 16 bits. @throws EngineError 400 */
export function readSize(query: URLSearchParams): {
  readonly rows: number;
  readonly columns: number;
} {
  const read = (name: string) =>
    Number(BigInt.asUintN(16, BigInt(atoi(query.get(name) ?? '', 400))));
  return { rows: read('h'), columns: read('w') };
}
