import { EngineError } from '../http/EngineError.ts';

/** `h` and `w` of a resize. @throws EngineError 400 */
export function readSize(query: URLSearchParams): {
  readonly rows: number;
  readonly columns: number;
} {
  const read = (name: string) => {
    const text = query.get(name) ?? '';
    if (/^\d+$/.test(text)) return Number(text);
    throw new EngineError(400, `strconv.Atoi: parsing "${text}": invalid syntax`);
  };
  return { rows: read('h'), columns: read('w') };
}
