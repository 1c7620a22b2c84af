/**
 * Remembers what has the focus and returns how to give it back, also when the element was drawn anew in
 * between: then the same action of the same message takes it, else the message, else the composer.
 */
export function rememberFocus(): () => void {
  const held = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const key = held?.closest<HTMLElement>('[data-key]')?.dataset.key;
  const blockId = held?.closest<HTMLElement>('[data-block-id]')?.dataset.blockId;
  const actionId = held?.closest<HTMLElement>('[data-action-id]')?.dataset.actionId;
  return () => {
    if (held && held !== document.body && held.isConnected) {
      held.focus();
      return;
    }
    const row = key ? document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) : null;
    const again =
      row && blockId && actionId
        ? row.querySelector<HTMLElement>(
            `[data-block-id="${CSS.escape(blockId)}"] [data-action-id="${CSS.escape(actionId)}"]`,
          )
        : null;
    (again ?? row ?? document.querySelector<HTMLElement>('.composer textarea'))?.focus({
      preventScroll: true,
    });
  };
}

/** Everything Tab stops at inside an element, in order. */
export function tabStops(root: HTMLElement): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]');
  return [...all].filter((one) => !one.hasAttribute('disabled') && one.getClientRects().length > 0);
}

/** Draws a part anew and gives the focus back to the control that has the same id or address. */
export function keepFocus(part: HTMLElement, draw: () => void): void {
  const held = document.activeElement;
  const inside = held instanceof HTMLElement && part.contains(held) ? held : null;
  const selector = inside?.id
    ? `#${CSS.escape(inside.id)}`
    : inside?.getAttribute('href')
      ? `[href="${CSS.escape(inside.getAttribute('href') ?? '')}"]`
      : null;
  draw();
  if (selector) part.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
