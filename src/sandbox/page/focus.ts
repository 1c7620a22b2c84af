/**
 * Remembers what has the focus and returns how to give it back, also when the element was drawn anew in
 * between: then the same action of the same message takes it, else the message, else the composer. A block whose id
 * Slack made has another one after every change of its message: there the action is told by its own id, where only
 * one has it.
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
    const again = row && actionId ? findAction(row, actionId, blockId) : null;
    (again ?? row ?? document.querySelector<HTMLElement>('.composer textarea'))?.focus({
      preventScroll: true,
    });
  };
}

function findAction(row: HTMLElement, actionId: string, blockId: string | undefined): HTMLElement | null {
  const action = `[data-action-id="${CSS.escape(actionId)}"]`;
  const inBlock = blockId === undefined ? '' : `[data-block-id="${CSS.escape(blockId)}"] `;
  const all = row.querySelectorAll<HTMLElement>(action);
  const found = row.querySelector<HTMLElement>(`${inBlock}${action}`) ?? (all.length === 1 ? all[0] : null);
  // What is drawn around a control has the id of its action, and takes no focus itself.
  return found?.matches('button') ? found : (found && (tabStops(found)[0] ?? null)) || null;
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
