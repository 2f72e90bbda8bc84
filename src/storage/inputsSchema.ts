import * as v from 'valibot';
import { intentSchema } from './intentSchema.ts';
import { values } from './values.ts';

const { whole, ms } = values;
const text = v.string();
const bytes = v.union([text, v.object({ base64: text })]);

/** What came into a run, as `packInputs` writes it down. */
export const inputsSchema = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('wish'), atMs: ms, intent: intentSchema }),
    v.object({
      kind: v.literal('call'),
      atMs: ms,
      id: whole,
      method: text,
      path: text,
      version: text,
      query: text,
      hasCredentials: v.boolean(),
      contentType: v.optional(text),
      body: bytes,
      isHijacked: v.boolean(),
    }),
    v.object({ kind: v.literal('bytes'), atMs: ms, id: whole, bytes: v.nullable(bytes) }),
    v.object({ kind: v.literal('gone'), atMs: ms, id: whole }),
    v.object({
      kind: v.literal('visit'),
      atMs: ms,
      address: text,
      port: whole,
      method: text,
      path: text,
      client: v.exactOptional(
        v.object({ address: text, agent: text, host: v.exactOptional(text) }),
      ),
    }),
  ]),
);
