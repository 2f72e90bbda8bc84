import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { hostOwnBytes } from '../world/hostOwnBytes.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { Vitality } from '../world/Vitality.ts';
import { formatSize } from '../i18n/formatSize.ts';
import { formatSpecSize } from './formatSpecSize.ts';
import { instanceGroups } from './instanceGroups.ts';
import { memoryUsedBytes } from '../world/memoryUsedBytes.ts';
import type { HostInWords } from './HostInWords.ts';
import { newestRow } from './newestRow.ts';
import { partsOf } from './partsOf.ts';
import { refusalSentence } from './refusalSentence.ts';

const slabs = MemoryKind.filter((kind) => kind !== 'free');

/** Says in words what the stage draws of a host. */
export function describeHost(
  host: HostSnapshot,
  catalogue: Catalogue,
  language: Language,
): HostInWords {
  const { words, page } = messagesOf[language];
  const { mirror } = page;
  const { spec, instances } = host;
  const ram = (bytes: number) => formatSize(bytes, language);
  const disk = (bytes: number) => formatSize(bytes, language, 'disk');
  const appName = (index: number) => catalogue.apps[index]?.name ?? '?';
  const row = newestRow(instances);
  return {
    id: host.id,
    title: words.platform[host.platform],
    facts: [
      mirror.memory({
        used: ram(memoryUsedBytes(host)),
        total: formatSpecSize(spec.memoryBytes, language, 'ram'),
      }),
      mirror.disk({
        used: disk(host.diskUsedBytes),
        total: formatSpecSize(spec.diskBytes, language, 'disk'),
      }),
      mirror.cpu({
        busy: host.busyCores.toLocaleString(localeOf[language], { maximumFractionDigits: 1 }),
        cores: spec.cores,
      }),
    ],
    shared: slabs
      .map((kind) => ({ kind, bytes: hostOwnBytes(host, memoryKindIndex[kind]) }))
      .filter(({ bytes }) => bytes > 0)
      .map(({ kind, bytes }) => mirror.part({ part: words.kind[kind], size: ram(bytes) })),
    groups: instanceGroups(instances).map(({ app, vitality, count, memoryBytes }) =>
      mirror.group({
        count,
        app: appName(app),
        state: words.vitality[vitality],
        size: ram(memoryBytes),
      }),
    ),
    newest:
      row < 0
        ? null
        : {
            title: mirror.newest({
              name: host.nameOf?.(row) ?? mirror.number({ number: row + 1 }),
              app: appName(instances.app[row] ?? 0),
              state: words.vitality[Vitality[instances.vitality[row] ?? 0] ?? 'off'],
            }),
            parts: partsOf(instances, row).map(({ kind, bytes }) =>
              mirror.part({ part: words.kind[kind], size: ram(bytes) }),
            ),
          },
    pulls: host.pulls.map(({ imageRef, layers }) => {
      const doneBytes = layers.reduce((sum, layer) => sum + layer.doneBytes, 0);
      const allBytes = layers.reduce((sum, layer) => sum + layer.compressedBytes, 0);
      return mirror.pull({
        image: imageRef,
        done: layers.filter(({ state }) => state === 'Pull complete' || state === 'Already exists')
          .length,
        layers: layers.length,
        percent: String(allBytes > 0 ? Math.floor((100 * doneBytes) / allBytes) : 100),
      });
    }),
    refusal: host.refusal ? refusalSentence(host.refusal, catalogue, language, host) : null,
  };
}
