import type { SandboxFile } from '../protocol.js';
import { el } from './dom.js';
import type { Reader } from './surface.js';

/** The files of a message: pictures as they are, the rest by name and size, to be downloaded. */
export function renderFiles(files: SandboxFile[], reader: Reader): HTMLElement {
  return el(
    'div',
    { class: 'files' },
    ...files.map((file) =>
      file.picture
        ? el(
            'figure',
            { class: 'file-picture' },
            el('figcaption', {}, file.title),
            drawPicture({ id: file.id, name: file.name, words: file.altText ?? file.title }, reader),
          )
        : el(
            'a',
            { class: 'file', href: `${addressOf(file, reader)}&download`, download: file.name },
            el('span', { class: 'file-kind', 'aria-hidden': 'true' }, kindOf(file.name)),
            el(
              'span',
              { class: 'file-words' },
              el('span', { class: 'file-title' }, file.title),
              el('span', { class: 'file-detail' }, `${file.name} · ${tellSize(file.size)} · Download`),
            ),
          ),
    ),
  );
}

export function drawPicture(file: { id: string; name?: string; words: string }, reader: Reader): HTMLElement {
  return el('img', { class: 'drawn-picture', src: addressOf(file, reader), alt: file.words });
}

function addressOf({ id, name = 'picture' }: { id: string; name?: string }, reader: Reader): string {
  return `/sandbox/files/${id}/${encodeURIComponent(name)}?user=${encodeURIComponent(reader.me)}`;
}

function kindOf(name: string): string {
  return (name.includes('.') ? (name.split('.').at(-1) ?? '') : 'file').slice(0, 4).toUpperCase();
}

/** In the units that file managers use: 1 kB is 1,000 bytes. */
function tellSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
