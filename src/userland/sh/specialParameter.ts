import type { Shell } from './Shell.ts';

/** Letters of `$-` that ash's options have, in the order it shows them. */
const ashOrder = 'EubaCvxcsnmiIfe';
const bashOrder = 'abefhkmnptuvxBCEHTcis';

/** Parameters no assignment made: `$@`, `$?`, `$RANDOM`; undefined for any other. */
export function specialParameter(
  shell: Shell,
  name: string,
): string | readonly string[] | null | undefined {
  const { state, os } = shell;
  if (/^\d+$/.test(name))
    return name === '0' ? state.name : (state.parameters[Number(name) - 1] ?? null);
  switch (name) {
    case '@':
    case '*':
      return state.parameters;
    case '#':
      return String(state.parameters.length);
    case '?':
      return String(state.status);
    case '$':
      return String(state.rootPid);
    case '!':
      return state.lastBackground === null ? '' : String(state.lastBackground);
    case '-':
      return flags(shell);
    case '_':
      return state.dialect === 'bash' ? state.lastWord : undefined;
    case 'RANDOM':
      if (state.dialect === 'dash') return undefined;
      return String(Math.floor(os.kernel.spec.random() * 32768));
    case 'LINENO':
      if (state.dialect === 'dash') return undefined;
      return String(state.line);
    case 'FUNCNAME':
      if (state.dialect === 'dash') return undefined;
      return state.calls.at(-1) ?? (state.dialect === 'bash' ? null : '');
    case 'BASHPID':
      return state.dialect === 'bash' ? String(os.pid) : undefined;
    case 'SECONDS':
      if (state.dialect !== 'bash') return undefined;
      return String(Math.floor((os.kernel.spec.clock.nowMs - os.startedMs) / 1000));
    case 'EPOCHSECONDS':
      return state.dialect === 'bash' ? String(Math.floor(os.nowMs / 1000)) : undefined;
    default:
      return undefined;
  }
}

function flags({ state }: Shell): string {
  const isBash = state.dialect === 'bash';
  const given = new Set([...state.options, state.startedAs]);
  if (state.isInteractive) for (const letter of isBash ? 'imH' : 'im') given.add(letter);
  if (isBash) for (const letter of 'hB') given.add(letter);
  return Array.from(isBash ? bashOrder : ashOrder)
    .filter((letter) => given.has(letter))
    .join('');
}
