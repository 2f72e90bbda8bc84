import { Command } from 'commander';
import { build } from 'vite';
import { benchDockerPs } from './benchDockerPs.ts';
import { benchScrub } from './benchScrub.ts';
import { benchStorm } from './benchStorm.ts';
import { benchTransitions } from './benchTransitions.ts';
import { measureFirstLoad } from './measureFirstLoad.ts';
import { measureFrames } from './measureFrames.ts';

const program = new Command('bench')
  .description('Measures what speed means here, in one run on this machine.')
  .option('--json', 'print one JSON object')
  .parse();

// Stdout is for the result alone, so that --json can be piped.
await build({ logLevel: 'silent' });
const frames = await measureFrames('dist', [100, 1000, 10_000]);
const figures = {
  transitionsPerSecond: benchTransitions(),
  ...benchStorm(),
  frameMs100: frames[0],
  frameMs1000: frames[1],
  frameMs10000: frames[2],
  scrubMs: benchScrub(),
  dockerPsMs: await benchDockerPs(),
  firstLoadGzipBytes: measureFirstLoad('dist').gzipBytes,
};

/** What each figure is, and what it is measured against. */
const meaning: Record<keyof typeof figures, string> = {
  transitionsPerSecond: 'chart transitions a second, through the compiled table',
  stormMs:
    '10,000 containers and 1,000 VMs starting at once, median ms (SimGrid 3.32: 4,100 ms; aim 1,000)',
  stormExponent: 'growth of that time from 1,000 + 100 to 100,000 + 10,000 (aim under 1.2)',
  frameMs100: 'script ms a frame with 100 instances, median',
  frameMs1000: 'with 1,000',
  frameMs10000: 'with 10,000 (aim 2)',
  scrubMs: 'ms to a random moment of a 10,000-event run, median of 100 (aim 100)',
  dockerPsMs:
    'CPU ms of docker ps -a with 10,000 containers, typed line to table, median of 20 (aim 50)',
  firstLoadGzipBytes: 'bytes before first use, gzip, fonts included (aim 260,000)',
};

if (program.opts<{ json?: boolean }>().json)
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else {
  for (const [name, text] of Object.entries(meaning)) {
    const value = figures[name as keyof typeof figures];
    const digits = value.toLocaleString('en', { maximumSignificantDigits: 4 });
    process.stdout.write(`${name.padEnd(22)}${digits.padStart(14)}   ${text}\n`);
  }
}
