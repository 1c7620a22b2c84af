export interface Drawer {
  isOpen(): boolean;
  toggle(): void;
  close(): void;
}

/** On narrow windows the sidebar slides in over the page; on wide ones it is always there. */
export function createDrawer(parts: {
  app: HTMLElement;
  shade: HTMLElement;
  sidebar: HTMLElement;
  /** What lies under the open drawer and must not be reached. */
  covered: HTMLElement[];
}): Drawer {
  const { app, shade, sidebar, covered } = parts;
  const isOpen = () => app.classList.contains('has-drawer');
  const set = (open: boolean) => {
    if (open === isOpen()) return;
    const held = sidebar.contains(document.activeElement);
    app.classList.toggle('has-drawer', open);
    for (const part of covered) part.inert = open;
    const button = document.getElementById('drawer-button');
    button?.setAttribute('aria-expanded', String(open));
    if (open) sidebar.querySelector<HTMLElement>('[aria-current], a')?.focus();
    else if (held) button?.focus();
  };
  shade.addEventListener('click', () => set(false));
  matchMedia('(max-width: 760px)').addEventListener('change', () => set(false));
  return { isOpen, toggle: () => set(!isOpen()), close: () => set(false) };
}
