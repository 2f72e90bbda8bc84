import { ellipsis } from './format/ellipsis.ts';
import { formatAge } from './format/formatAge.ts';
import { GoStruct } from './format/GoStruct.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import { familiarImage } from './familiarImage.ts';
import { goTime } from './format/goTime.ts';
import { portsText } from './portsText.ts';
import type { ListedPort } from './portsText.ts';
import { quoteGo } from './quoteGo.ts';

/** A container as `GET /containers/json` lists it. */
export interface ListedContainer {
  readonly Id: string;
  readonly Names: readonly string[] | null;
  readonly Image: string;
  readonly ImageID: string;
  readonly Command: string;
  /** Unix seconds. */
  readonly Created: number;
  readonly Ports: readonly ListedPort[] | null;
  readonly Labels: Readonly<Record<string, string>> | null;
  readonly State: string;
  readonly Status: string;
  readonly NetworkSettings?: { readonly Networks: Readonly<Record<string, unknown>> | null } | null;
  readonly Mounts?: readonly {
    readonly Name?: string;
    readonly Source: string;
    readonly Driver?: string;
  }[];
  readonly SizeRw?: number;
  readonly SizeRootFs?: number;
}

const emptyContainer: ListedContainer = {
  Id: '',
  Names: [],
  Image: '',
  ImageID: '',
  Command: '',
  Created: 0,
  Ports: [],
  Labels: {},
  State: '',
  Status: '',
};
const longestCommand = 20;
const longestMount = 15;
const shortId = 12;

/** What templates of `docker ps` see of a container. @param nowMs Unix time */
export function containerRow(
  container: ListedContainer | null,
  { isWhole, nowMs }: { readonly isWhole: boolean; readonly nowMs: number },
): GoStruct {
  const one = container ?? emptyContainer;
  const cut = (text: string, most: number) => (isWhole ? text : ellipsis(text, most));
  const names = (one.Names ?? []).map((name) => name.replace(/^\//, ''));
  const shown = isWhole ? names : names.filter((name) => !name.includes('/')).slice(0, 1);
  const labels = one.Labels ?? {};
  return new GoStruct(
    '*formatter.ContainerContext',
    {
      Command: quoteGo(cut(one.Command, longestCommand)),
      CreatedAt: goTime(one.Created * 1000),
      ID: isWhole ? one.Id : one.Id.slice(0, shortId),
      Image: imageOf(one, isWhole),
      Label: (name: unknown) => labels[String(name)] ?? '',
      Labels: Object.keys(labels)
        .sort()
        .map((name) => `${name}=${labels[name] ?? ''}`)
        .join(','),
      LocalVolumes: String((one.Mounts ?? []).filter(({ Driver }) => Driver === 'local').length),
      Mounts: (one.Mounts ?? [])
        .map((mount) => cut(mount.Name || mount.Source, longestMount))
        .join(','),
      Names: shown.join(','),
      Networks: Object.keys(one.NetworkSettings?.Networks ?? {}).join(','),
      Platform: null,
      Ports: portsText(one.Ports ?? []),
      RunningFor: `${formatAge(nowMs - one.Created * 1000)} ago`,
      Size: sizeOf(one),
      State: one.State,
      Status: one.Status,
    },
    true,
  );
}

function imageOf({ Image, ImageID }: ListedContainer, isWhole: boolean): string {
  if (Image === '') return '<no image>';
  if (isWhole) return Image;
  const id = ImageID.replace(/^sha256:/, '');
  if (Image.startsWith('sha256:') || (id && id.slice(0, shortId) === Image.slice(0, shortId))) {
    return Image.replace(/^sha256:/, '').slice(0, shortId);
  }
  return familiarImage(Image);
}

function sizeOf({ SizeRw = 0, SizeRootFs = 0 }: ListedContainer): string {
  const own = formatDecimalSize(SizeRw, 3);
  return SizeRootFs > 0 ? `${own} (virtual ${formatDecimalSize(SizeRootFs, 3)})` : own;
}
