type Child = Node | string | null | undefined | false;

/** Attributes by name; `on…` are listeners; true sets an empty attribute, false and undefined set none. */
type Props = Record<string, string | number | boolean | undefined | ((event: never) => void)>;

/** An element with its attributes and children. Text goes in as text: nothing is ever read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  add(element, children);
  return element;
}

export function add(parent: Node, children: Child[]): void {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) {
      parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
  }
}

/**
 * Makes the children of `parent` look like `fresh` and touches only what differs, so that scroll positions,
 * the focus and a click that is under way survive. Listeners of what stays, stay.
 */
export function patchChildren(parent: Element, fresh: Node[]): void {
  const old = [...parent.childNodes];
  const sameShape = old.length === fresh.length && old.every((node, at) => isAlike(node, fresh[at]!));
  if (!sameShape) {
    parent.replaceChildren(...fresh);
    return;
  }
  old.forEach((node, at) => {
    const next = fresh[at]!;
    if (node.isEqualNode(next)) return;
    if (node instanceof Element && next instanceof Element) patchChildren(node, [...next.childNodes]);
    else parent.replaceChild(next, node);
  });
}

/** Two nodes are alike when they differ in their children at most. */
function isAlike(one: Node, other: Node): boolean {
  return one.nodeName === other.nodeName && one.cloneNode(false).isEqualNode(other.cloneNode(false));
}

export type IconName = keyof typeof ICONS;

/** A line drawing, hidden from screen readers: the control around it carries the words. */
export function icon(name: IconName): SVGSVGElement {
  const svg = svgElement('svg', {
    viewBox: '0 0 20 20',
    class: 'icon',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  for (const d of ICONS[name]) svg.appendChild(svgElement('path', { d }));
  return svg;
}

/** Flo's mark: a leaf of a letter, white on green. */
export function floMark(): SVGSVGElement {
  const svg = svgElement('svg', { viewBox: '0 0 36 36', class: 'flo-mark', 'aria-hidden': 'true' });
  svg.appendChild(svgElement('rect', { width: '36', height: '36', class: 'flo-mark-ground' }));
  svg.appendChild(svgElement('path', { d: 'M7 12.5h22v13H7z', class: 'flo-mark-sheet' }));
  svg.appendChild(svgElement('path', { d: 'M7.6 13l10.4 8 10.4-8', class: 'flo-mark-line' }));
  svg.appendChild(svgElement('circle', { cx: '27.5', cy: '12', r: '4.6', class: 'flo-mark-dot' }));
  return svg;
}

function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const ICONS = {
  check: ['M4.5 10.5l3.5 3.5 7.5-8'],
  chevron: ['M6 8l4 4 4-4'],
  close: ['M5 5l10 10', 'M15 5L5 15'],
  eye: ['M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5z', 'M10 12.2a2.2 2.2 0 100-4.4 2.2 2.2 0 000 4.4z'],
  form: ['M5 3h10v14H5z', 'M8 7h4', 'M8 10h4', 'M8 13h2'],
  inbox: ['M3 11l2.2-6h9.6L17 11v5H3z', 'M3 11h4l1 2h4l1-2h4'],
  left: ['M12 5l-5 5 5 5'],
  mail: ['M3 5h14v10H3z', 'M3.4 5.6L10 11l6.6-5.4'],
  menu: ['M3 6h14', 'M3 10h14', 'M3 14h14'],
  more: ['M5 10h.01', 'M10 10h.01', 'M15 10h.01'],
  out: ['M8 5H5v10h10v-3', 'M11 4h5v5', 'M16 4l-7 7'],
  reply: ['M17 10.5a6 6 0 01-6 5.5H4l1.6-2.4A5.6 5.6 0 014 9.8C4 6.6 6.9 4 10.5 4S17 7 17 10.5z'],
  send: ['M4 4l13 6-13 6 2-6z', 'M6 10h6'],
  spark: ['M10 3v4', 'M10 13v4', 'M3 10h4', 'M13 10h4', 'M6 6l1.5 1.5', 'M12.5 12.5L14 14'],
} as const satisfies Record<string, readonly string[]>;
