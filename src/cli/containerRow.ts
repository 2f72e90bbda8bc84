import { ellipsis } from './format/ellipsis.ts';
import { humanDuration } from '../go/humanDuration.ts';
import { GoStruct } from './format/GoStruct.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import { familiarImage } from './familiarImage.ts';
import { goTime } from './format/goTime.ts';
import { portsText } from './portsText.ts';
import type { ListedPort } from './portsText.ts';
import { quoteGo } from '../go/quoteGo.ts';

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
  const fields = new ContainerFields(container ?? emptyContainer, isWhole, nowMs);
  return new GoStruct('*formatter.ContainerContext', fields, shape);
}

const fieldNames = [
  'Command',
  'CreatedAt',
  'ID',
  'Image',
  'Label',
  'Labels',
  'LocalVolumes',
  'Mounts',
  'Names',
  'Networks',
  'Platform',
  'Ports',
  'RunningFor',
  'Size',
  'State',
  'Status',
];
const shape = { isRow: true, names: fieldNames };

/** Each is worked out when it is asked for: a table of thousands of rows shows seven of them. */
class ContainerFields {
  readonly [name: string]: unknown;
  readonly #one: ListedContainer;
  readonly #isWhole: boolean;
  readonly #nowMs: number;

  constructor(one: ListedContainer, isWhole: boolean, nowMs: number) {
    this.#one = one;
    this.#isWhole = isWhole;
    this.#nowMs = nowMs;
  }

  get Command(): string {
    return quoteGo(this.#cut(this.#one.Command, longestCommand));
  }

  get CreatedAt(): string {
    return goTime(this.#one.Created * 1000);
  }

  get ID(): string {
    return this.#isWhole ? this.#one.Id : this.#one.Id.slice(0, shortId);
  }

  get Image(): string {
    return imageOf(this.#one, this.#isWhole);
  }

  get Label(): (name: unknown) => string {
    const labels = this.#one.Labels ?? {};
    return (name) => labels[String(name)] ?? '';
  }

  get Labels(): string {
    const labels = this.#one.Labels ?? {};
    return Object.keys(labels)
      .sort()
      .map((name) => `${name}=${labels[name] ?? ''}`)
      .join(',');
  }

  get LocalVolumes(): string {
    return String((this.#one.Mounts ?? []).filter(({ Driver }) => Driver === 'local').length);
  }

  get Mounts(): string {
    return (this.#one.Mounts ?? [])
      .map((mount) => this.#cut(mount.Name || mount.Source, longestMount))
      .join(',');
  }

  get Names(): string {
    const given = this.#one.Names ?? [];
    const [only = ''] = given;
    // Almost every container has one name, and no other container links to it by a second.
    if (given.length === 1 && only.lastIndexOf('/') === 0) return only.slice(1);
    const names = given.map((name) => name.replace(/^\//, ''));
    const shown = this.#isWhole ? names : names.filter((name) => !name.includes('/')).slice(0, 1);
    return shown.join(',');
  }

  get Networks(): string {
    return Object.keys(this.#one.NetworkSettings?.Networks ?? {}).join(',');
  }

  get Platform(): null {
    return null;
  }

  get Ports(): string {
    return portsText(this.#one.Ports ?? []);
  }

  get RunningFor(): string {
    return `${humanDuration(this.#nowMs - this.#one.Created * 1000)} ago`;
  }

  get Size(): string {
    return sizeOf(this.#one);
  }

  get State(): string {
    return this.#one.State;
  }

  get Status(): string {
    return this.#one.Status;
  }

  #cut(text: string, most: number): string {
    return this.#isWhole ? text : ellipsis(text, most);
  }
}

function imageOf({ Image, ImageID }: ListedContainer, isWhole: boolean): string {
  if (Image === '') return '<no image>';
  if (isWhole) return Image;
  const short = shortIdOf(Image);
  // An image that has lost its name is listed by its id.
  const isId = Image.startsWith('sha256:') || (ImageID !== '' && shortIdOf(ImageID) === short);
  return isId ? short : familiarImage(Image);
}

function shortIdOf(id: string): string {
  const from = id.startsWith('sha256:') ? 'sha256:'.length : 0;
  return id.slice(from, from + shortId);
}

function sizeOf({ SizeRw = 0, SizeRootFs = 0 }: ListedContainer): string {
  const own = formatDecimalSize(SizeRw, 3);
  return SizeRootFs > 0 ? `${own} (virtual ${formatDecimalSize(SizeRootFs, 3)})` : own;
}
