import { ValidationCode } from 'dockerfile-utils';
import { expect, test, vi } from 'vitest';
import { Language } from '../i18n/Language.ts';
import { lintDockerfile } from './lintDockerfile.ts';
import { terminalTextOf } from './terminalTextOf.ts';

const codes = (text: string): string[] =>
  lintDockerfile(text).map(({ line, code, word }) => `${line} ${code}${word && ` ${word}`}`);

test.each([
  ['FROM alpine:3.20\nCMD ["sh"]\n', []],
  ['FROM alpine:3.20\n', ['1 cmdInherited']],
  ['FROM scratch\nCOPY hello /\n', []],
  ['RUN true\n', ['1 fromMissing']],
  ['LABEL a=1\nFROM alpine:3.20\nCMD a\n', ['1 fromFirst']],
  ['FROM node\nCMD ["node"]\n', ['1 latest node']],
  ['FROM alpine:3.20\nRUM true\nCMD a\n', ['2 UNKNOWN_INSTRUCTION RUM']],
  ['FROM alpine:3.20\nMAINTAINER me\nCMD a\n', ['2 DEPRECATED_MAINTAINER MAINTAINER']],
  ['services:\n  web:\n    image: nginx\n', ['1 notYaml']],
  ['FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node"]\n', ['3 copyBeforeInstall']],
  ['FROM node:22\nCOPY package.json ./\nRUN npm ci\nCOPY . .\nCMD ["node"]\n', []],
  ['FROM alpine:3.20\nCMD a\nCMD b\n', ['2 MULTIPLE_INSTRUCTIONS CMD']],
  ['FROM alpine:3.20\nEXPOSE web\nCMD a\n', ['2 INVALID_PORT web']],
  ['FROM alpine:3.20\nCOPY a\nCMD a\n', ['2 ARGUMENT_REQUIRES_AT_LEAST_TWO a']],
  ['FROM alpine:3.20\nCOPY --frm=x a b\nCMD a\n', ['2 UNKNOWN_COPY_FLAG --frm']],
])('%j', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('every problem has its words in both languages', () => {
  const named = Object.keys(ValidationCode).filter((name) => !/^\d+$/.test(name));
  // Another name of the code that follows it.
  for (const name of named.filter((one) => one !== 'FLAG_INVALID_LINK_VALUE'))
    for (const language of Language)
      expect(terminalTextOf[language].lint[name]?.('word'), name).toMatch(/^\S.*\.$/);
});

test('works where there is no Buffer, as in a page', () => {
  vi.stubGlobal('Buffer', undefined);
  try {
    expect(codes('FROM alpine:3.20\nRUM true\nCMD a\n')).toEqual(['2 UNKNOWN_INSTRUCTION RUM']);
  } finally {
    vi.unstubAllGlobals();
  }
});
