import { expect, it } from 'vitest';
import { Template } from './Template.ts';

const filled = (source: string) => new Template(source).execute({ Tag: '1.2' });

it.each([
  ['{{printf "%U %c" 8364 8364}}', 'U+20AC €'],
  ['{{js "<it\'s>"}}', "\\u003Cit\\'s\\u003E"],
  ['{{html "<a>"}}', '&lt;a&gt;'],
  ['{{range $i, $part := split .Tag "."}}{{if $i}}-{{end}}{{$part}}{{end}}', '1-2'],
])('%s', (source, text) => {
  expect(filled(source)).toBe(text);
});

it.each([
  ['{{.', 'illegal number syntax: "."'],
  ['{{.Tag', 'unclosed action'],
  ['{{nope}}', 'function "nope" not defined'],
])('%s is no template', (source, problem) => {
  expect(() => filled(source)).toThrow(`template: :1: ${problem}`);
});
