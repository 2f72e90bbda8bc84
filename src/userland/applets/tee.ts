import { applet } from './applet.ts';
import { errorWords } from '../kernel/errorWords.ts';

export const tee = applet('ai', '[-ai] [FILE]...', function* (os, given) {
  let status = 0;
  const opened: number[] = [];
  for (const [index, path] of given.rest.entries()) {
    try {
      os.setFile(10 + index, os.files.open(path, given.has('a') ? 'append' : 'write'));
      opened.push(10 + index);
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* os.complain(`tee: ${path}: ${reason}\n`);
      status = 1;
    }
  }
  for (let block = yield* os.read(0); block !== null; block = yield* os.read(0)) {
    yield* os.write(1, block);
    for (const fd of opened) yield* os.write(fd, block);
  }
  return status;
});
