import { CliError } from './CliError.ts';
import type { CliContext } from './CliContext.ts';
import type { ImageReference } from './ImageReference.ts';
import type { ParsedFlags } from './ParsedFlags.ts';
import { parseImageReference } from './parseImageReference.ts';

/** What `pull` and `push` are to bring or send: without a tag `latest` is meant, and said so. @throws CliError */
export function transferredReference(
  { io }: CliContext,
  name: string,
  flags: ParsedFlags,
): ImageReference {
  const reference = parseImageReference(name);
  const isAll = flags.bool('all-tags');
  const isBare = reference.tag === null && reference.digest === null;
  if (isAll && !isBare) throw new CliError("tag can't be used with --all-tags/-a");
  if (isAll || !isBare) return reference;
  if (!flags.bool('quiet')) io.write(1, 'Using default tag: latest\n');
  return { ...reference, tag: 'latest' };
}
