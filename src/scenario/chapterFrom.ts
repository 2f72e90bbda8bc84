import type { Language } from '../i18n/Language.ts';
import type { Platform } from '../world/Platform.ts';
import { actionFrom } from './actionFrom.ts';
import type { CaptionPiece } from './CaptionPiece.ts';
import type { Chapter } from './Chapter.ts';
import type { ChapterProblemCode } from './ChapterProblem.ts';
import type { ChapterYaml } from './chapterSchema.ts';
import { configPatchFrom } from './configPatchFrom.ts';
import { parseCaption } from './parseCaption.ts';
import type { LessonStep } from './LessonStep.ts';
import { typeset } from './typeset.ts';
import { valueNames } from './valueNames.ts';

/** A problem before its place in the file is looked up. */
export interface Slip {
  readonly code: ChapterProblemCode;
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: readonly string[];
}

/** Two lines of 25 px on the stage; a value counts as `valueChars`. */
const captionChars = 150;
const valueChars = 8;

type YamlStep = ChapterYaml['steps'][number];

/** Turns the checked file into a chapter, and checks what one field says of another. */
export function chapterFrom(yaml: ChapterYaml): {
  readonly chapter: Chapter;
  readonly slips: readonly Slip[];
} {
  const slips: Slip[] = [];
  const { platforms, app, ...knobs } = yaml.setup;
  const names = new Set(valueNames(platforms));
  const stepIds = new Set<string>();

  const present = (host: string, path: Slip['path']): void => {
    if (!(platforms as readonly string[]).includes(host))
      slips.push({ code: 'host.absent', path, found: host, expected: platforms });
  };
  const caption = (text: string, path: Slip['path']): readonly CaptionPiece[] => {
    const { pieces, slips: found } = parseCaption(text, names);
    for (const slip of found) {
      const expected = slip.code === 'caption.unknownName' ? [...names] : [];
      slips.push({ ...slip, path, expected });
    }
    let length = 0;
    for (const piece of pieces) length += 'text' in piece ? piece.text.length : valueChars;
    if (length > captionChars)
      slips.push({
        code: 'caption.tooLong',
        path,
        found: String(length),
        expected: [String(captionChars)],
      });
    return pieces;
  };
  const hostsOf = (on: YamlStep['do'][number]['on'], path: Slip['path']): readonly Platform[] => {
    if (on === undefined || on === 'all') return platforms;
    const hosts: readonly Platform[] = on === 'both' ? ['vm', 'container'] : [on];
    for (const host of hosts) present(host, path);
    return hosts;
  };
  const step = (item: YamlStep, index: number): LessonStep => {
    const path = ['steps', index] as const;
    if (stepIds.has(item.id))
      slips.push({ code: 'step.duplicate', path: [...path, 'id'], found: item.id, expected: [] });
    stepIds.add(item.id);
    item.visible?.forEach((host, at) => present(host, [...path, 'visible', at]));
    item.do.forEach((entry, at) => {
      if (entry.provoke === undefined || entry.in !== 'all') return;
      const expected = ['newest', 'whole'];
      slips.push({ code: 'value.wrong', path: [...path, 'do', at, 'in'], found: 'all', expected });
    });
    if (item.look) present(item.look.host, [...path, 'look', 'host']);
    return {
      id: item.id,
      caption: byLanguage((language) =>
        caption(typeset(item.caption[language], language), [...path, 'caption', language]),
      ),
      actions: item.do.map((entry, at) =>
        actionFrom(entry, hostsOf(entry.on, [...path, 'do', at, 'on']), app),
      ),
      wait: item.wait?.until ?? (item.wait?.seconds ?? 0) * 1000,
      lens: item.lens,
      visible: item.visible ?? platforms,
      look: item.look
        ? {
            hostId: item.look.host,
            part: item.look.part ?? null,
            instance: item.look.instance ?? null,
          }
        : null,
      speed: item.speed,
    };
  };

  const chapter: Chapter = {
    id: yaml.id,
    order: yaml.order,
    title: byLanguage((language) => typeset(yaml.title[language], language)),
    setup: { platforms, appId: app, config: configPatchFrom(knobs) },
    steps: yaml.steps.map(step),
  };
  return { chapter, slips };
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { fr: make('fr'), en: make('en') };
}
