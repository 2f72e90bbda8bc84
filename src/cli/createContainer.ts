import { callDaemon } from './callDaemon.ts';
import { noCredentials } from './noCredentials.ts';
import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';
import { DaemonError } from './DaemonError.ts';
import { parseImageReference } from './parseImageReference.ts';
import { pingDaemon } from './pingDaemon.ts';
import { showMessages } from './showMessages.ts';
import { unmetNeed } from './unmetNeed.ts';

/** A container to make. */
export interface CreateRequest {
  readonly json: Record<string, unknown>;
  readonly name: string;
  readonly image: string;
  /** `always`, `missing` or `never`. */
  readonly pull: string;
  readonly platform: string;
  readonly isQuiet: boolean;
}

/**
 * Makes a container, fetching its image when it is not here; its id.
 * @throws CliError without `docker: ` before it
 */
export async function createContainer(
  context: CliContext,
  request: CreateRequest,
): Promise<string> {
  const { io } = context;
  const { pull, image } = request;
  if (!['always', 'missing', 'never', ''].includes(pull)) {
    throw new CliError(
      `invalid pull option: '${pull}': must be one of "always", "missing" or "never"`,
    );
  }
  if (namesMac(request.json)) {
    const needs = { apiVersion: '1.44' };
    const unmet = unmetNeed('"specify mac-address per network"', needs, await pingDaemon(context));
    if (unmet !== null) throw new CliError(unmet);
  }
  const id = /^(sha256:)?[0-9a-f]{64}$/.test(image);
  const reference = id ? null : parseImageReference(image);
  if (pull === 'always' && reference) await pullImage(context, request);
  const create = () =>
    callDaemon(context, 'POST', '/containers/create', {
      query: { name: request.name || undefined, platform: request.platform || undefined },
      json: request.json,
    });
  let response: Response;
  try {
    response = await create();
  } catch (error) {
    const isMissing = error instanceof DaemonError && error.status === 404 && reference !== null;
    if (!isMissing || pull !== 'missing' || !/no such image/i.test(error.message)) throw error;
    const tagged = (reference.tag ?? reference.digest) ? image : `${image}:latest`;
    if (!request.isQuiet) io.write(2, `Unable to find image '${tagged}' locally\n`);
    await pullImage(context, request);
    response = await create();
  }
  const { Id, Warnings } = (await response.json()) as { Id: string; Warnings: string[] | null };
  for (const warning of Warnings ?? []) io.write(2, `WARNING: ${warning}\n`);
  return Id;
}

/** Whether an address of hardware is asked for, which a client of today asks for by network. */
function namesMac({ MacAddress, NetworkingConfig }: Record<string, unknown>): boolean {
  const { EndpointsConfig = {} } = (NetworkingConfig ?? {}) as {
    EndpointsConfig?: Record<string, { MacAddress?: string }>;
  };
  return Boolean(MacAddress) || Object.values(EndpointsConfig).some((one) => one.MacAddress);
}

async function pullImage(
  context: CliContext,
  { image, platform, isQuiet }: CreateRequest,
): Promise<void> {
  const reference = parseImageReference(image);
  const response = await callDaemon(context, 'POST', '/images/create', {
    query: {
      fromImage: `${reference.host}/${reference.path}`,
      tag: reference.digest ?? reference.tag ?? 'latest',
      platform: platform || undefined,
    },
    headers: noCredentials,
  });
  const { io } = context;
  await showMessages(context, response, {
    write: (text) => isQuiet || io.write(2, text),
    isTerminal: io.isStdoutTty && !isQuiet,
  });
}
