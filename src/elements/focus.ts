/** Moves the focus to what has just been drawn. */

/** Some browsers do not focus what they have not painted yet. */
const painted = 60;

export function moveFocus(to: HTMLElement | null | undefined): void {
  if (!to) return;
  to.focus();
  const focused = (): boolean => (to.getRootNode() as ShadowRoot).activeElement === to || !!to.shadowRoot?.activeElement;
  if (!focused()) setTimeout(() => to.isConnected && !focused() && to.focus(), painted);
}
