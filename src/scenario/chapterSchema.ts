import * as v from 'valibot';
import { CloneKind } from '../world/CloneKind.ts';
import { Fault } from '../world/Fault.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Platform } from '../world/Platform.ts';
import { parseSize } from './parseSize.ts';
import { ProjectFileName } from './ProjectFileName.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const bilingual = v.strictObject({ fr: text, en: text });
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const positive = v.pipe(v.number(), v.gtValue(0), v.maxValue(1e6));
const size = v.pipe(
  v.string(),
  v.check((value) => parseSize(value) !== null, 'size.unreadable'),
  v.transform((value) => parseSize(value) ?? 0),
);
const host = v.picklist(Platform);
const hosts = v.pipe(v.array(host), v.nonEmpty());
const knobs = {
  seed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  guestOs: v.exactOptional(id),
  vmMemory: v.exactOptional(size),
  clones: v.exactOptional(v.picklist(CloneKind)),
  overcommit: v.exactOptional(positive),
  preloaded: v.exactOptional(v.boolean()),
  ksm: v.exactOptional(v.boolean()),
  swap: v.exactOptional(size),
  containerMemory: v.exactOptional(size),
  containerPids: v.exactOptional(whole),
  serversOwned: v.exactOptional(v.boolean()),
  host: v.exactOptional(
    v.strictObject({
      memory: v.exactOptional(size),
      cores: v.exactOptional(whole),
      disk: v.exactOptional(size),
      diskPerSecond: v.exactOptional(size),
      networkPerSecond: v.exactOptional(size),
    }),
  ),
};

/** The message is a problem code and its figures: `slipOfIssue` reads it, people do not. */
const one = <T extends object>(keys: readonly string[]) =>
  v.check<T, string>(
    (value) => keys.filter((key) => key in value).length === 1,
    `choice.one ${keys.join(' ')}`,
  );

const target = v.union([
  v.picklist(['newest', 'all']),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
]);
const aimed = ['start', 'stop', 'kill', 'pause', 'resume', 'remove'] as const;
/** What is done to the server itself: `{ order: server, on: bare }`. */
const onServer = ['order', 'powerOn', 'powerOff', 'dropCaches'] as const;
/** What is done in an instance, the newest unless `in` says another. */
const within = ['balloon', 'write', 'provoke'] as const;
const action = v.pipe(
  v.strictObject({
    add: v.exactOptional(whole),
    fill: v.exactOptional(v.literal('untilRefused')),
    ...v.entriesFromList(aimed, v.exactOptional(target)),
    ...v.entriesFromList(onServer, v.exactOptional(v.literal('server'))),
    balloon: v.exactOptional(size),
    write: v.exactOptional(size),
    provoke: v.exactOptional(v.picklist(Fault)),
    in: v.exactOptional(target),
    pull: v.exactOptional(text),
    type: v.exactOptional(text),
    edit: v.exactOptional(v.picklist(ProjectFileName)),
    text: v.exactOptional(v.string()),
    times: v.exactOptional(whole),
    exits: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
    configure: v.exactOptional(v.strictObject(knobs)),
    on: v.exactOptional(v.picklist([...Platform, 'both', 'all'])),
    app: v.exactOptional(id),
  }),
  one(['add', 'fill', ...aimed, ...onServer, ...within, 'pull', 'type', 'edit', 'configure']),
);

const step = v.strictObject({
  id,
  caption: bilingual,
  do: v.optional(v.array(action), []),
  wait: v.exactOptional(
    v.pipe(
      v.strictObject({
        until: v.exactOptional(v.picklist(['allReady', 'refused', 'idle', 'up', 'typed'])),
        seconds: v.exactOptional(positive),
      }),
      one(['until', 'seconds']),
    ),
  ),
  lens: v.optional(v.picklist(['cutaway', 'engine', 'race']), 'cutaway'),
  visible: v.exactOptional(hosts),
  look: v.exactOptional(
    v.strictObject({
      host,
      part: v.exactOptional(v.picklist(MemoryKind)),
      instance: v.exactOptional(v.literal('newest')),
    }),
  ),
  speed: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(1000)), 1),
});

/** A chapter file as it is written in YAML; sizes come out in bytes. Names across fields are checked by `chapterFrom`. */
export const chapterSchema = v.strictObject({
  id,
  order: whole,
  title: bilingual,
  setup: v.strictObject({ platforms: hosts, app: id, ...knobs }),
  steps: v.pipe(v.array(step), v.nonEmpty()),
});
export type ChapterYaml = v.InferOutput<typeof chapterSchema>;
