import { expect, test, vi } from 'vitest';
import { lintDockerfile } from './lintDockerfile.ts';

const codes = (text: string): string[] =>
  lintDockerfile(text).map(({ line, code, word }) => `${line} ${code}${word && ` ${word}`}`);

test.each([
  ['FROM alpine:3.20\nCMD ["sh"]\n', []],
  ['FROM alpine:3.20\n', ['1 cmdInherited']],
  ['FROM scratch\nCOPY hello /\n', []],
  ['RUN true\n', ['1 fromMissing']],
  ['LABEL a=1\nFROM alpine:3.20\nCMD a\n', ['1 fromFirst']],
  ['FROM node\nCMD ["node"]\n', ['1 latest node']],
  ['FROM alpine:3.20\nRUM true\nCMD a\n', ['2 unknownInstruction RUM']],
  ['FROM alpine:3.20\nMAINTAINER me\nCMD a\n', ['2 maintainer']],
  ['services:\n  web:\n    image: nginx\n', ['1 notYaml']],
  ['FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node"]\n', ['3 copyBeforeInstall']],
  ['FROM node:22\nCOPY package.json ./\nRUN npm ci\nCOPY . .\nCMD ["node"]\n', []],
])('%j', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('works where there is no Buffer, as in a page', () => {
  vi.stubGlobal('Buffer', undefined);
  try {
    expect(codes('FROM alpine:3.20\nRUM true\nCMD a\n')).toEqual(['2 unknownInstruction RUM']);
  } finally {
    vi.unstubAllGlobals();
  }
});
