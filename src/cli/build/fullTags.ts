import { formatImageReference } from '../formatImageReference.ts';
import { parseImageReference } from '../parseImageReference.ts';

/** Names as BuildKit tells them: `docker.io/library/app`, a tag only where one was given. */
export function fullTags(tags: readonly string[]): readonly string[] {
  return tags.map((tag) => formatImageReference(parseImageReference(tag)));
}
