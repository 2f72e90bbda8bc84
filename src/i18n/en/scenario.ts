import type { scenario as fr } from '../fr/scenario.ts';

const shapes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group “name: value”',
  slug: 'lower-case letters, digits and hyphens',
  whole: 'a whole number',
  filled: 'something not empty',
};
const choices = (words: readonly string[]): string =>
  words.map((word) => shapes[word] ?? word).join(', ');
const kept = (f: { readonly keptAs: string }): string =>
  f.keptAs === '' ? '' : ` The data stay in this browser, under “${f.keptAs}”.`;

export const scenario: typeof fr = {
  chapter: {
    'yaml.syntax': (f) =>
      `This is not valid YAML: ${f.found}. Check the indentation, colons and quotes.`,
    'field.missing': (f) => `“${f.field}” is missing. Add it here.`,
    'field.unknown': (f) => `“${f.field}” does not exist. Correct its spelling or remove it.`,
    'value.wrong': (f) => `“${f.field}” is “${f.found}”. Write instead: ${choices(f.expected)}.`,
    'choice.one': (f) =>
      `“${f.field}” must hold exactly one of these keys. Keep one: ${choices(f.expected)}.`,
    'size.unreadable': (f) =>
      `“${f.field}”: the size “${f.found}” cannot be read. Write for example: ${choices(f.expected)}.`,
    'caption.unknownName': (f) =>
      `“${f.field}”: there is no value {${f.found}}. Choose among: ${choices(f.expected)}.`,
    'caption.brace': (f) =>
      `“${f.field}”: a brace is left open in “${f.found}”. Write {name.of.the.value}.`,
    'caption.bold': (f) => `“${f.field}”: the bold is never closed. Write **bold words**.`,
    'caption.tooLong': (f) =>
      `“${f.field}”: the caption has ${f.found} characters, two lines hold ${choices(f.expected)}. Shorten it.`,
    'host.absent': (f) =>
      `“${f.field}”: the machine “${f.found}” is not in this chapter. Choose among: ${choices(f.expected)}, or add it to “setup.platforms”.`,
    'step.duplicate': (f) => `“${f.field}”: two steps are called “${f.found}”. Rename one of them.`,
  },
  run: {
    'json.invalid': (f) =>
      `These data are not a readable Coloc run. Go back to the original file.${kept(f)}`,
    'format.unknown': (f) =>
      `This file is not a Coloc run. Choose a file that Coloc exported.${kept(f)}`,
    'version.unknown': (f) =>
      `This run has format ${f.found}, this version of Coloc reads format ${f.expected}. Update Coloc.${kept(f)}`,
    'field.invalid': (f) =>
      `The run is damaged: “${f.field}” is “${f.found}” instead of: ${f.expected}. Correct it or go back to the original.${kept(f)}`,
    'journal.unsorted': (f) =>
      `The run is damaged: “${f.field}” comes before the action above it. Put the actions in order of time.${kept(f)}`,
    'link.damaged': () =>
      'This link is incomplete or damaged. Copy it again, whole, from where you found it.',
    'storage.unavailable': () =>
      'This browser keeps nothing here: the run will not be saved. Export it to a file.',
    'storage.full': () => 'The run is too large for the browser’s storage. Export it to a file.',
  },
};
