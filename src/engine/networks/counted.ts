import type { HttpClient, SentBody, SimulatedServer } from '../../userland/NetworkView.ts';
import type { Traffic } from './Traffic.ts';

type Found = SimulatedServer | 'refused';

/** What nginx 1.22.1 sends before a page. */
const answerHeadBytes = 234;
/** `Connection: close` and the empty line. */
const restBytes = 21;

/**
 * A server whose exchanges are counted by an interface on their way.
 * @param side whether those who ask, or those who answer, are behind that interface
 * @param peer the neighbour at its other end
 * @param port 0 for a ping
 */
export function counted(
  found: Found,
  traffic: Traffic,
  side: 'ask' | 'answer',
  peer: string,
  port: number,
): Found {
  traffic.meet(peer);
  if (port === 0) {
    traffic.echo();
    return found;
  }
  if (found === 'refused') {
    if (side === 'ask') traffic.beRefused();
    else traffic.refuse();
    return found;
  }
  return {
    handle(method: string, path: string, client?: HttpClient, sent?: SentBody) {
      const answer = found.handle(method, path, client, sent);
      const requestBytes = requestBytesOf(method, path, client) + (sent?.sizeBytes ?? 0);
      traffic[side](requestBytes, answerHeadBytes, method === 'HEAD' ? 0 : answer.body.length);
      return answer;
    },
  };
}

function requestBytesOf(method: string, path: string, client?: HttpClient): number {
  const lines = `${method} ${path} HTTP/1.1\r\nHost: ${client?.host ?? ''}\r\nUser-Agent: ${client?.agent ?? ''}\r\n`;
  return lines.length + restBytes;
}
