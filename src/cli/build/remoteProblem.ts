import { dialProblem } from '../../go/dialProblem.ts';

/** What the client says of a context that is no directory here: addresses lead nowhere. */
export function remoteProblem(context: string): string {
  const git = gitProblem(context);
  if (git !== null) {
    return `unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: ${git}: exit status 128`;
  }
  if (!/^https?:\/\//.test(context))
    return `unable to prepare context: path "${context}" not found`;
  return `unable to prepare context: unable to download remote context ${context}: Get "${context}": ${dialProblem(context)}`;
}

/** Git's own words; null for what is no repository. */
function gitProblem(context: string): string | null {
  const address = context.replace(/#.*$/, '');
  const host = /(?:\/\/|@)([^/:]+)/.exec(address)?.[1] ?? 'github.com';
  if (address.startsWith('git@')) {
    return `ssh: Could not resolve hostname ${host}: Name or service not known\r\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n`;
  }
  if (address.startsWith('git://')) {
    return `fatal: unable to look up ${host} (port 9418) (Name or service not known)\n`;
  }
  const isShort = address.startsWith('github.com/');
  if (!isShort && !/^https?:\/\/.*\.git$/.test(address)) return null;
  const whole = isShort ? `https://${address}` : address;
  return `fatal: unable to access '${whole}/': Could not resolve host: ${host}\n`;
}
