/**
 * Whether a `Host` header names this computer by a name no web page can give it: a page that makes its
 * own name point here (DNS rebinding) is found out by it.
 */
export function isLoopbackName(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host ?? '');
}
