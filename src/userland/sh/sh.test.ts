import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { imageFiles } from '../images/imageFiles.ts';
import { TestBox } from '../TestBox.ts';
import recordedBashScripts from './recordedBashScripts.json';
import recordedDashScripts from './recordedDashScripts.json';
import recordedScripts from './recordedScripts.json';

// What busybox-static 1.35.0 of Debian did with each: `sh -c SCRIPT` in `/`, no standard input.
const recorded = recordedScripts as [string, string, string, number][];

it.each(recorded)('does what busybox did: %s', (script, stdout, stderr, exitCode) => {
  expect(new TestBox().sh(script)).toEqual({ stdout, stderr, exitCode });
});

// What bash 5.2.15 of debian:bookworm did with each: `bash -c SCRIPT`, likewise.
const recordedInBash = recordedBashScripts as [string, string, string, number][];

it.each(recordedInBash)('does what bash did: %s', (script, stdout, stderr, exitCode) => {
  expect(inDebian(['bash', '-c', script])).toEqual({ stdout, stderr, exitCode });
});

// What `docker run debian:bookworm sh -c SCRIPT` did with each: dash 0.5.12, no standard input.
const recordedInDash = recordedDashScripts as [string, string, string, number][];

it.each(recordedInDash)('does what dash did: %s', (script, stdout, stderr, exitCode) => {
  expect(inDebian(['sh', '-c', script])).toEqual({ stdout, stderr, exitCode });
});

function inDebian(args: readonly string[]): object {
  const layer = imageFiles('library/debian', 0, 74_000_000, 0, "debian.sh 'bookworm'");
  const box = new TestBox({ files: new FileSystem([layer], () => 0) });
  const { process, said } = box.start(args);
  box.pass(20_000);
  return { ...said, exitCode: process.exitCode };
}

it('neither hangs nor breaks, whatever it is given', () => {
  const words =
    'echo a $x $? "$@" ; & && || | ( ) { } if then else fi while do done for i in case esac ! > /tmp/f < << E $( ` ) \' " \\ # * ${x:-y} ${x%%a} $((1+)) $((2*x)) set -e sleep 1 wait kill $! exit 3 trap : cd break \n x=1 f() read eval shift test [ ] true false'.split(
      ' ',
    );
  const script = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(script, (text) => {
      const box = new TestBox({ pidsLimit: 50 });
      const { process } = box.start(['sh', '-c', text]);
      box.pass(5000);
      box.sandbox.killAll();
      box.pass(1);
      expect(process.exitCode).not.toBeNull();
      expect(process.exitCode).not.toBe(134);
    }),
    { numRuns: 300 },
  );
});
