import { el, icon } from './dom.js';

export interface MenuItem {
  label: string;
  detail?: string | undefined;
  value?: string;
  /** Given for a choice among several: whether it is the one. */
  checked?: boolean;
  /** Something drawn before the words. */
  picture?: Node;
  run: () => void;
}

/** Opens a menu at a button: arrows move, Enter and Space choose, Escape, Tab and a click elsewhere close. */
export function openMenu(options: { anchor: HTMLElement; label: string; items: MenuItem[] }): void {
  const { anchor } = options;
  if (anchor.getAttribute('aria-expanded') === 'true') return;
  const rows = options.items.map((item) => drawItem(item, () => close(true)));
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': options.label }, ...rows);

  const close = (back: boolean) => {
    menu.remove();
    anchor.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', onOutside, true);
    window.removeEventListener('resize', onMoved);
    document.removeEventListener('scroll', onScrolled, true);
    if (back) anchor.focus({ preventScroll: true });
  };
  const onOutside = (event: Event) => {
    if (!menu.contains(event.target as Node) && !anchor.contains(event.target as Node)) close(false);
    else if (anchor.contains(event.target as Node)) {
      // The click that follows would open it again.
      anchor.addEventListener('click', (click) => click.stopImmediatePropagation(), {
        once: true,
        capture: true,
      });
      close(true);
    }
  };
  const onMoved = () => close(false);
  // Reaching the button by Tab scrolls it into view, and that may go on after the menu has opened.
  const onScrolled = (event: Event) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) standAt(menu, anchor);
  };
  menu.addEventListener('keydown', (event) => {
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    const to = nextRow(event.key, at, rows);
    if (to !== null) rows[to]?.focus();
    else if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(true);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  anchor.setAttribute('aria-expanded', 'true');
  (anchor.closest('.layer') ?? document.body).appendChild(menu);
  standAt(menu, anchor);
  (rows.find((row) => row.getAttribute('aria-checked') === 'true') ?? rows[0])?.focus({
    preventScroll: true,
  });
  document.addEventListener('pointerdown', onOutside, true);
  window.addEventListener('resize', onMoved);
  document.addEventListener('scroll', onScrolled, true);
}

function drawItem(item: MenuItem, close: () => void): HTMLButtonElement {
  const chosen = item.checked !== undefined;
  return el(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      role: chosen ? 'menuitemradio' : 'menuitem',
      'aria-checked': chosen ? String(item.checked) : undefined,
      'data-value': item.value,
      tabindex: -1,
      onclick: () => {
        close();
        item.run();
      },
    },
    item.picture,
    el(
      'span',
      { class: 'menu-words' },
      el('span', {}, item.label),
      item.detail && el('span', { class: 'menu-detail' }, item.detail),
    ),
    item.checked === true && icon('check'),
  );
}

/** Where a key leads: arrows and ends, or the next row that begins with the letter. Null: nowhere. */
function nextRow(key: string, at: number, rows: HTMLElement[]): number | null {
  const count = rows.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  for (let step = 1; step <= count; step += 1) {
    const index = (at + step) % count;
    if (rows[index]!.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())) return index;
  }
  return null;
}

/** Below the anchor, or above where there is more room, always whole inside the window. */
function standAt(menu: HTMLElement, anchor: HTMLElement): void {
  const gapPx = 4;
  const edgePx = 8;
  const box = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(edgePx, Math.min(box.left, window.innerWidth - width - edgePx));
  const below = box.bottom + gapPx;
  const top = below + height + edgePx <= window.innerHeight ? below : box.top - height - gapPx;
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.max(edgePx, top)}px`;
}
