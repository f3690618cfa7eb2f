/** Moves the focus to what has just been drawn. */

/** Some browsers do not focus what they have not painted yet. */
const painted = 60;

/** To an element, or to whoever knows where it belongs. */
export function moveFocus(to: HTMLElement | {focus(): void} | null | undefined | false): void {
  if (!to) return;
  to.focus();
  if (!(to instanceof HTMLElement)) return;
  const focused = (): boolean => (to.getRootNode() as ShadowRoot).activeElement === to || !!to.shadowRoot?.activeElement;
  if (!focused()) setTimeout(() => to.isConnected && !focused() && to.focus(), painted);
}
