/** Has the page take the whole screen, or give it back; where the browser forbids it, nothing happens. */
export function fillScreen(isWanted: boolean): void {
  if (isWanted && document.fullscreenEnabled) void document.documentElement.requestFullscreen();
  else if (!isWanted && document.fullscreenElement) void document.exitFullscreen();
}
