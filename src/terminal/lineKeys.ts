/** What a key does to the line being typed. */
export type LineEdit =
  | 'left'
  | 'right'
  | 'wordLeft'
  | 'wordRight'
  | 'home'
  | 'end'
  | 'older'
  | 'newer'
  | 'deleteBefore'
  | 'deleteHere'
  | 'cutBefore'
  | 'cutAfter'
  | 'cutWordBefore'
  | 'cutSpacedWordBefore'
  | 'cutWordAfter'
  | 'paste'
  | 'lastArgument'
  | 'clearScreen'
  | 'complete'
  | 'search';

/** readline's usual keys, as xterm sends them. */
export const lineKeys: Readonly<Record<string, LineEdit | undefined>> = {
  '\x1b[D': 'left',
  '\x1bOD': 'left',
  '\x02': 'left',
  '\x1b[C': 'right',
  '\x1bOC': 'right',
  '\x06': 'right',
  '\x1b[1;3D': 'wordLeft',
  '\x1b[1;5D': 'wordLeft',
  '\x1bb': 'wordLeft',
  '\x1b[1;3C': 'wordRight',
  '\x1b[1;5C': 'wordRight',
  '\x1bf': 'wordRight',
  '\x1b[H': 'home',
  '\x1bOH': 'home',
  '\x1b[1~': 'home',
  '\x01': 'home',
  '\x1b[F': 'end',
  '\x1bOF': 'end',
  '\x1b[4~': 'end',
  '\x05': 'end',
  '\x1b[A': 'older',
  '\x1bOA': 'older',
  '\x10': 'older',
  '\x1b[B': 'newer',
  '\x1bOB': 'newer',
  '\x0e': 'newer',
  '\x7f': 'deleteBefore',
  '\b': 'deleteBefore',
  '\x1b[3~': 'deleteHere',
  '\x15': 'cutBefore',
  '\x0b': 'cutAfter',
  '\x17': 'cutSpacedWordBefore',
  '\x1b\x7f': 'cutWordBefore',
  '\x1b\b': 'cutWordBefore',
  '\x1bd': 'cutWordAfter',
  '\x19': 'paste',
  '\x1b.': 'lastArgument',
  '\x1b_': 'lastArgument',
  '\x0c': 'clearScreen',
  '\t': 'complete',
  '\x12': 'search',
};
