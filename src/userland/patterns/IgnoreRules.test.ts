import { describe, expect, it } from 'vitest';
import { IgnoreRules } from './IgnoreRules.ts';

function ignored(rules: string, ...paths: string[]): string[] {
  const all = new IgnoreRules(rules);
  return paths.filter((path) => all.ignores(path));
}

describe('IgnoreRules', () => {
  it('matches whole paths from the root of the context', () => {
    expect(ignored('*.log', 'a.log', 'sub/a.log', 'a.logs')).toEqual(['a.log']);
    expect(ignored('/a', 'a', 'a/b', 'b/a')).toEqual(['a', 'a/b']);
    expect(ignored('/../a\nb/../c\n../d', 'a', 'c', 'd')).toEqual(['a', 'c']);
  });

  it('takes all below a directory it names', () => {
    expect(ignored('secret/', 'secret', 'secret/s', 'secrets')).toEqual(['secret', 'secret/s']);
  });

  it('reaches any depth with two stars', () => {
    expect(ignored('**/*.log', 'a.log', 'x/y/a.log')).toEqual(['a.log', 'x/y/a.log']);
    expect(ignored('a/**', 'a/b', 'a/b/c', 'b')).toEqual(['a/b', 'a/b/c']);
  });

  it('lets the last rule that matches decide', () => {
    expect(ignored('*.md\n!README.md', 'a.md', 'README.md')).toEqual(['a.md']);
    expect(ignored('*.md\n!README.md\nREADME*', 'README.md')).toEqual(['README.md']);
  });

  it('leaves out comments, empty lines, and what is no pattern', () => {
    expect(ignored('# a\n\n  b  ', '# a', 'b')).toEqual(['b']);
    expect(() => new IgnoreRules('!')).toThrow('illegal exclusion pattern: "!"');
    for (const pattern of ['a[', 'a\\', '[]', '[a-]', '[b-a]']) {
      expect(() => new IgnoreRules(pattern)).toThrow('syntax error in pattern');
    }
  });

  it('keeps what is asked for', () => {
    const rules = new IgnoreRules('*');
    rules.keep('Dockerfile');
    expect(rules.ignores('Dockerfile')).toBe(false);
    expect(rules.ignores('other')).toBe(true);
  });
});
