import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typed } from './testing/typed.ts';

/** `docker X --help` of the real client 28.2.2, asked about a daemon of API 1.41. */
const recorded = JSON.parse(
  readFileSync(new URL('./testing/recordedHelp.json', import.meta.url), 'utf8'),
) as Record<string, string>;

describe('help is what the real client prints, byte for byte', () => {
  test.each(Object.entries(recorded))('docker %s --help', async (name, text) => {
    expect((await typed(`${name} --help`)).stdout).toBe(text);
  });
});
