import type { Door } from '../../engine/Door.ts';
import { AnsweringEnd } from '../../engine/http/relay/AnsweringEnd.ts';

const retryMs = 2000;

/**
 * Lets programs outside the page ask the daemon in it, as long as `npm run bridge` is there.
 * A tab whose place another one has taken comes back when somebody turns to it.
 * @param socketUrl `bridgeUrl()`. @param onLink told when the link comes and goes.
 * @returns how to take the link down for good.
 */
export function connectBridge(
  door: Door,
  socketUrl: string,
  onLink: (link: 'up' | 'down' | 'replaced') => void = () => undefined,
): () => void {
  let isWanted = true;
  let socket = open();
  let retry = 0;

  return () => {
    isWanted = false;
    window.clearTimeout(retry);
    turnedTo.forEach((event) => window.removeEventListener(event, comeBack));
    socket.close();
  };

  function comeBack(): void {
    turnedTo.forEach((event) => window.removeEventListener(event, comeBack));
    socket = open();
  }

  function open(): WebSocket {
    const link = new WebSocket(socketUrl);
    link.binaryType = 'arraybuffer';
    const end = new AnsweringEnd(door, (frame) => {
      if (link.readyState === WebSocket.OPEN) link.send(frame);
    });
    link.onopen = () => onLink('up');
    link.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      end.receive(typeof data === 'string' ? data : new Uint8Array(data));
    };
    link.onclose = ({ code }) => {
      end.close();
      onLink(code === replaced ? 'replaced' : 'down');
      if (!isWanted) return;
      // Another tab has taken over: trying again by itself would take it back.
      if (code === replaced) turnedTo.forEach((event) => window.addEventListener(event, comeBack));
      else retry = window.setTimeout(() => (socket = open()), retryMs);
    };
    return link;
  }
}

/** The close code a bridge gives a tab that another one has replaced. */
const replaced = 4001;

/** A window may have the focus already when it is clicked. */
const turnedTo = ['focus', 'pointerdown'] as const;
