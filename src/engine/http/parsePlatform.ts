import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from './EngineError.ts';

const systems = 'linux windows darwin freebsd openbsd netbsd solaris aix android'.split(' ');
const otherNames: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  i386: '386',
  i486: '386',
  i586: '386',
  i686: '386',
  aarch64: 'arm64',
  armhf: 'arm/v7',
  armel: 'arm/v6',
};
const architectures =
  'amd64 386 arm arm64 ppc64 ppc64le mips mipsle mips64 mips64le riscv64 s390x wasm loong64'.split(
    ' ',
  );

const component = '^[A-Za-z0-9_-]+$';

/** A platform as containerd reads and writes it: `linux/arm64`. @throws EngineError 400 */
export function parsePlatform(text: string): string {
  const refuse = (why: string) => new EngineError(400, `${quoteGo(text)}${why}: invalid argument`);
  const parts = text.toLowerCase().split('/');
  if (parts.length > 3) throw refuse(': cannot parse platform specifier');
  const odd = text.split('/').find((part) => !new RegExp(component).test(part));
  if (odd !== undefined) {
    const rule = `platform specifier component must match ${quoteGo(component)}`;
    throw new EngineError(
      400,
      `${quoteGo(odd)} is an invalid component of ${quoteGo(text)}: ${rule}: invalid argument`,
    );
  }
  const plain = (name: string) => otherNames[name] ?? name;
  const [first = '', second, variant] = parts;
  if (second !== undefined) {
    return [first, plain(second), ...(variant === undefined ? [] : [variant])].join('/');
  }
  if (systems.includes(first)) return `${first}/amd64`;
  if (architectures.includes(plain(first).split('/')[0] ?? '')) return `linux/${plain(first)}`;
  throw refuse(': unknown operating system or architecture');
}
