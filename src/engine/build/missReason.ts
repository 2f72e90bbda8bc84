import type { MissReason } from '../state/BuildStep.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';

/** Why none of the images built on the same parent will do. @param siblings those images */
export function missReason(siblings: readonly EngineImage[], wanted: ImageConfig): MissReason {
  const asked = comparable(wanted);
  const others = siblings.map(({ containerConfig }) => comparable(containerConfig));
  if (others.length === 0) return 'firstTime';
  if (others.some(({ command, args }) => command === asked.command && args !== asked.args)) {
    return 'argChanged';
  }
  if (asked.copy !== null && others.some(({ copy }) => copy === asked.copy)) return 'filesChanged';
  return 'instructionChanged';
}

function comparable({ Cmd }: ImageConfig): { command: string; args: string; copy: string | null } {
  const words = [...(Cmd ?? [])];
  const count = /^\|(\d+)$/.exec(words[0] ?? '')?.[1];
  const args = count === undefined ? [] : words.splice(0, Number(count) + 1);
  const command = words.join(' ');
  const isCopy = /#\(nop\) (COPY|ADD) /.test(command);
  const copy = isCopy ? command.replace(/(file|dir|multi):[0-9a-f]{64}/, '') : null;
  return { command, args: args.join(' '), copy };
}
