import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { readBytes } from './http.js';
import type { StoredFile, Workspace } from './workspace.js';

/** An address for an upload serves for so long. */
const UPLOAD_MS = 30 * 60_000;
/** What wraps a file in a multipart body. */
const ENVELOPE_BYTES = 10_000;

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  csv: 'text/csv',
  txt: 'text/plain',
  pdf: 'application/pdf',
};

interface Upload {
  file: StoredFile;
  until: number;
  uploaded: boolean;
}

/** Files on their way into the workspace, and the bytes of those that are there. */
export class Files {
  private readonly uploads = new Map<string, Upload>();

  constructor(
    private readonly dir: string,
    private readonly workspace: Workspace,
    private readonly now: () => Date,
  ) {}

  /** Promises an address to upload to. */
  expect(given: { name: string; size: number; user: string; altText?: string }): {
    token: string;
    id: string;
  } {
    const time = this.now().getTime();
    for (const [token, { until }] of this.uploads) if (until < time) this.uploads.delete(token);
    const token = randomBytes(18).toString('base64url');
    const id = `F${randomBytes(5).toString('hex').toUpperCase()}`;
    const file = {
      ...given,
      id,
      title: given.name,
      type: typeOf(given.name),
      created: Math.floor(time / 1_000),
    };
    this.uploads.set(token, { file, until: time + UPLOAD_MS, uploaded: false });
    return { token, id };
  }

  /** Takes the bytes, raw or as the one file of a form; the status to answer with. */
  async take(token: string, req: IncomingMessage): Promise<number> {
    const upload = this.uploads.get(token);
    if (!upload || upload.until < this.now().getTime()) return 404;
    const body = await readBytes(req, upload.file.size + ENVELOPE_BYTES);
    const content = body && (await contentOf(body, req.headers['content-type'] ?? ''));
    if (!content || content.length !== upload.file.size) return 400;
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    await writeFile(join(this.dir, upload.file.id), content, { mode: 0o600 });
    upload.uploaded = true;
    return 200;
  }

  /** What was uploaded under this id and not completed yet. */
  uploaded(id: string): StoredFile | null {
    for (const { file, uploaded } of this.uploads.values()) if (file.id === id && uploaded) return file;
    return null;
  }

  /** The file is in the workspace from now on. */
  async complete(file: StoredFile): Promise<void> {
    for (const [token, upload] of this.uploads) if (upload.file.id === file.id) this.uploads.delete(token);
    await this.workspace.putFile(file);
  }

  /** Null where this person may not see it: a file is for the members of where it was shared. */
  async read(id: string, user: string): Promise<{ file: StoredFile; content: Buffer } | null> {
    const file = this.workspace.files.get(id);
    if (!file || !this.workspace.mayRead(file, user)) return null;
    return { file, content: await readFile(join(this.dir, id)) };
  }
}

function typeOf(name: string): string {
  return TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

async function contentOf(body: Buffer, type: string): Promise<Buffer | null> {
  if (!type.startsWith('multipart/form-data')) return body;
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const files = [...form.values()].filter((value) => typeof value !== 'string');
    return files.length === 1 && files[0] ? Buffer.from(await files[0].arrayBuffer()) : null;
  } catch {
    return null;
  }
}
