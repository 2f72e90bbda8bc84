import type { machine } from '../../i18n/fr/machine.ts';

/** Keys of one subject with their meanings. */
export interface HelpGroup {
  readonly title: string;
  readonly entries: readonly { readonly keys: readonly string[]; readonly meaning: string }[];
}

/** What `?` lists. */
export function helpKeys(words: (typeof machine)['keys']): readonly HelpGroup[] {
  const { command } = words;
  return [
    {
      title: words.doing,
      entries: [
        { keys: ['+', 'A'], meaning: command.add },
        { keys: [`${words.shift} A`], meaning: command.addTen },
        { keys: ['-'], meaning: command.remove },
        { keys: ['F'], meaning: command.fill },
        { keys: ['S'], meaning: command.stop },
        { keys: ['K'], meaning: command.kill },
        { keys: ['P'], meaning: command.togglePause },
        { keys: ['I'], meaning: command.inspect },
        { keys: ['1'], meaning: command.targetFirst },
        { keys: ['2'], meaning: command.targetSecond },
        { keys: ['3'], meaning: command.targetAll },
      ],
    },
    {
      title: words.reading,
      entries: [
        { keys: [words.space], meaning: command.togglePlay },
        { keys: ['.'], meaning: command.step },
        { keys: ['N'], meaning: command.nextEvent },
      ],
    },
    {
      title: words.lesson,
      entries: [
        { keys: [words.pageDown, '→', '↓'], meaning: command.lessonNext },
        { keys: [words.pageUp, '←', '↑'], meaning: command.lessonPrevious },
        { keys: ['V'], meaning: command.present },
        { keys: ['C'], meaning: command.terminal },
      ],
    },
    {
      title: words.looking,
      entries: [
        { keys: ['L'], meaning: command.lens },
        { keys: ['T'], meaning: command.theme },
        { keys: ['G'], meaning: command.language },
        { keys: ['0'], meaning: command.resetView },
        { keys: [`${words.shift} ${words.arrows}`], meaning: command.pan },
        { keys: ['?'], meaning: command.help },
        { keys: [words.escape], meaning: command.close },
      ],
    },
  ];
}
