/** Where the server of this page relays an Engine API to it; null when it was not served by `npm run bridge`. */
export function bridgeUrl(): string | null {
  const token = document.querySelector<HTMLMetaElement>('meta[name="coloc-bridge"]')?.content;
  if (!token) return null;
  const url = new URL(`/bridge/${token}`, window.location.href);
  url.protocol = 'ws:';
  return url.href;
}
