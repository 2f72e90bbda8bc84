import { GoStruct } from './format/GoStruct.ts';
import { humanDuration } from '../go/humanDuration.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import { goTime } from './goTime.ts';
import type { ImageSummary } from './ImageSummary.ts';

/** How images are listed. */
export interface ImageListing {
  readonly nowMs: number;
  readonly isWhole: boolean;
  /** A row for each digest; digests of named images alone; or none at all. */
  readonly digests: 'each' | 'named' | 'none';
}

const none = '<none>';
const sizeDigits = 3;
const shortId = 12;

/** Images as rows of a list, one for every name they have. */
export function imageRows(
  images: readonly ImageSummary[],
  listing: ImageListing,
): readonly GoStruct[] {
  return images.flatMap((image) =>
    namesOf(image, listing.digests).map((name) => rowOf(image, name, listing)),
  );
}

interface Name {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

function namesOf(image: ImageSummary, digests: ImageListing['digests']): Name[] {
  const tags = (image.RepoTags ?? []).filter((tag) => tag !== `${none}:${none}`);
  const left = new Map<string, string[]>();
  for (const digest of (image.RepoDigests ?? []).filter((one) => one !== `${none}@${none}`)) {
    const [repository = '', hash = ''] = digest.split('@');
    left.set(repository, [...(left.get(repository) ?? []), hash]);
  }
  if (tags.length === 0 && left.size === 0) {
    return [{ repository: none, tag: none, digest: none }];
  }
  const names: Name[] = [];
  const byRepository = new Map<string, string[]>();
  for (const whole of tags) {
    const colon = whole.lastIndexOf(':');
    const repository = whole.slice(0, colon);
    byRepository.set(repository, [...(byRepository.get(repository) ?? []), whole.slice(colon + 1)]);
  }
  for (const [repository, tagsOfIt] of byRepository) {
    const hashes = digests === 'none' ? [] : (left.get(repository) ?? []);
    left.delete(repository);
    for (const tag of tagsOfIt) {
      if (hashes.length === 0) names.push({ repository, tag, digest: none });
      for (const digest of hashes) names.push({ repository, tag, digest });
    }
  }
  for (const [repository, hashes] of left) {
    if (digests === 'each') {
      for (const digest of hashes) names.push({ repository, tag: none, digest });
    } else names.push({ repository, tag: none, digest: '' });
  }
  return names;
}

function rowOf(image: ImageSummary, name: Name, { nowMs, isWhole }: ImageListing): GoStruct {
  const size = (bytes: number | undefined) =>
    bytes === undefined || bytes < 0 ? 'N/A' : formatDecimalSize(bytes);
  const unique = image.SharedSize < 0 ? -1 : image.Size - image.SharedSize;
  return new GoStruct(
    '*formatter.imageContext',
    {
      Containers: image.Containers < 0 ? 'N/A' : String(image.Containers),
      CreatedAt: goTime(image.Created),
      CreatedSince: `${humanDuration(nowMs - image.Created * 1000)} ago`,
      Digest: name.digest,
      ID: isWhole ? image.Id : image.Id.replace(/^sha256:/, '').slice(0, shortId),
      Repository: name.repository,
      SharedSize: size(image.SharedSize),
      Size: formatDecimalSize(image.Size, sizeDigits),
      Tag: name.tag,
      UniqueSize: size(unique),
      VirtualSize: size(image.VirtualSize ?? image.Size),
    },
    { isRow: true },
  );
}
