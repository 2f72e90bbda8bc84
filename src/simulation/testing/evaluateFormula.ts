/**
 * Value of a formula as `explainMemory` writes them: symbols, + - *, min, max, parentheses.
 * @throws Error on a symbol that has no value, or what is no such formula.
 */
export function evaluateFormula(formula: string, values: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/[A-Za-z]+|\d+|[-+*(),]/g) ?? [];
  let at = 0;

  function sum(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      at += 1;
      value += tokens[at - 1] === '+' ? product() : -product();
    }
    return value;
  }

  function product(): number {
    let value = factor();
    while (tokens[at] === '*') {
      at += 1;
      value *= factor();
    }
    return value;
  }

  function factor(): number {
    const token = tokens[at];
    at += 1;
    if (token === 'min') return Math.min(...listed());
    if (token === 'max') return Math.max(...listed());
    if (token === '(') {
      at -= 1;
      return listed()[0];
    }
    const value = /^\d/.test(token) ? Number(token) : values.get(token);
    if (value === undefined) throw new Error(`"${token}" of "${formula}" has no value.`);
    return value;
  }

  function listed(): number[] {
    const list: number[] = [];
    do {
      at += 1; // the parenthesis or comma before
      list.push(sum());
    } while (tokens[at] === ',');
    at += 1;
    return list;
  }

  const value = sum();
  if (at !== tokens.length) throw new Error(`"${formula}" is no formula from "${tokens[at]}" on.`);
  return value;
}
