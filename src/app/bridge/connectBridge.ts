import type { Door } from '../../engine/Door.ts';
import { AnsweringEnd } from '../../engine/http/relay/AnsweringEnd.ts';

const retryMs = 2000;

/**
 * Lets programs outside the page ask the daemon in it, as long as `npm run bridge` is there.
 * @param socketUrl `bridgeUrl()`. @param onLink told when the link comes and goes.
 * @returns how to take the link down for good.
 */
export function connectBridge(
  door: Door,
  socketUrl: string,
  onLink: (isUp: boolean) => void = () => undefined,
): () => void {
  let isWanted = true;
  let socket = open();
  let retry = 0;

  return () => {
    isWanted = false;
    window.clearTimeout(retry);
    socket.close();
  };

  function open(): WebSocket {
    const link = new WebSocket(socketUrl);
    link.binaryType = 'arraybuffer';
    const end = new AnsweringEnd(door, (frame) => {
      if (link.readyState === WebSocket.OPEN) link.send(frame);
    });
    link.onopen = () => onLink(true);
    link.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      end.receive(typeof data === 'string' ? data : new Uint8Array(data));
    };
    link.onclose = ({ code }) => {
      end.close();
      onLink(false);
      // Another tab has taken over: trying again would take it back.
      if (isWanted && code !== replaced) {
        retry = window.setTimeout(() => (socket = open()), retryMs);
      }
    };
    return link;
  }
}

/** The close code a bridge gives a tab that another one has replaced. */
const replaced = 4001;
