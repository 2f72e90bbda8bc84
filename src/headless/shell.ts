import { Command, Option } from 'commander';
import { hubImages as hubRecords } from '../calibration/hubImages.ts';
import { hubImages } from '../engine/images/hubImages.ts';
import { recordedImages } from '../engine/images/recordedImages.ts';
import { loadFolder } from './shell/loadFolder.ts';
import { runShell } from './shell/runShell.ts';
import { shellDirectory } from './shell/shellDirectory.ts';

interface Options {
  images: 'recorded' | 'hub';
  files?: string;
}

const program = new Command('shell')
  .description(
    'Reads commands from standard input and prints what the page’s terminal prints; virtual time leaps.',
  )
  .addOption(
    new Option('--images <set>', 'what the registries serve')
      .choices(['hub', 'recorded'])
      .default('hub'),
  )
  .option('--files <folder>', 'a folder that lies where the shell begins')
  .showHelpAfterError('(--help lists the options)');

void run(program.parse().opts<Options>());

async function run({ images, files }: Options): Promise<void> {
  process.exitCode = await runShell({
    daemon:
      images === 'recorded'
        ? { images: recordedImages(), present: ['busybox', 'alpine', 'nginx'] }
        : { images: hubImages(hubRecords) },
    ...(files === undefined ? {} : { files: folderOrEnd(files) }),
    input: process.stdin,
    write: (fd, bytes) => (fd === 1 ? process.stdout : process.stderr).write(bytes),
  });
}

function folderOrEnd(folder: string): ReturnType<typeof loadFolder> {
  try {
    return loadFolder(folder, shellDirectory);
  } catch (error) {
    return program.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  }
}
