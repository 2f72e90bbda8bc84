/** Bytes of Ethernet's, IPv4's and TCP's headers, with the timestamps Linux sends. */
const headerBytes = 66;
/** A first packet has more options. */
const openingBytes = 74;
const refusalBytes = 54;
/** An ICMP echo of busybox's and iputils' usual size. */
const echoBytes = 98;
const arpBytes = 42;
/** Of a request or an answer whose words are not known, an estimate. */
const usualHeadBytes = 200;
/** Bytes that go in one piece: the kernel leaves cutting them to a card that a veth does not have. */
const pieceBytes = 16_384;

/**
 * What has gone through an interface, as the kernel counts it: whole Ethernet frames. An exchange is counted
 * as a pair of veths under Linux 6 was seen to count one of busybox's `wget` and `httpd`, to the byte where
 * the answer is small, within 2 % up to 100 kB.
 */
export class Traffic {
  receivedBytes = 0;
  receivedPackets = 0;
  sentBytes = 0;
  sentPackets = 0;
  /** Hardware addresses it has asked for. */
  private readonly known = new Set<string>();

  /** A request over a connection of its own, and its answer, seen from who asked. */
  ask(requestBytes: number, answerHeadBytes: number, bodyBytes: number): void {
    const pieces = piecesOf(bodyBytes);
    const framing = openingBytes + headerBytes * (3 + pieces);
    this.send(4 + pieces, framing + requestBytes);
    this.receive(4 + pieces, framing + answerHeadBytes + bodyBytes);
  }

  /** The same, seen from who answered. */
  answer(requestBytes: number, answerHeadBytes: number, bodyBytes: number): void {
    const pieces = piecesOf(bodyBytes);
    const framing = openingBytes + headerBytes * (3 + pieces);
    this.receive(4 + pieces, framing + requestBytes);
    this.send(4 + pieces, framing + answerHeadBytes + bodyBytes);
  }

  /** A file from outside. */
  fetch(bytes: number): void {
    this.ask(usualHeadBytes, usualHeadBytes, bytes);
  }

  /** A connection nobody listened for. */
  beRefused(): void {
    this.send(1, openingBytes);
    this.receive(1, refusalBytes);
  }

  refuse(): void {
    this.receive(1, openingBytes);
    this.send(1, refusalBytes);
  }

  /** A ping and its answer, either way. */
  echo(): void {
    this.send(1, echoBytes);
    this.receive(1, echoBytes);
  }

  /** Finds out a neighbour's hardware address, or is asked for its own. */
  meet(address: string): void {
    if (this.known.has(address)) return;
    this.known.add(address);
    this.send(1, arpBytes);
    this.receive(1, arpBytes);
  }

  private send(packets: number, bytes: number): void {
    this.sentPackets += packets;
    this.sentBytes += bytes;
  }

  private receive(packets: number, bytes: number): void {
    this.receivedPackets += packets;
    this.receivedBytes += bytes;
  }
}

/** The head of an answer goes in a piece of its own. */
function piecesOf(bodyBytes: number): number {
  return 1 + Math.ceil(bodyBytes / pieceBytes);
}
