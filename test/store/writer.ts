import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A running writer-process and what it has said so far. */
export class Writer {
  readonly stored: string[] = [];
  readonly refused: string[] = [];
  readonly said: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #heard = () => {};

  /** `limitKb`: the largest file the process may write; it can be lifted from outside. */
  constructor(program: string, folder: string, limitKb?: number) {
    const node = `exec "${process.execPath}" "${program}" "${folder}"`;
    const limit = limitKb === undefined ? '' : `ulimit -S -f ${limitKb}; `;
    this.#child = spawn('bash', ['-c', limit + node], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface(this.#child.stdout!).on('line', (line) => this.#hear(line));
    this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()));
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** Resolves when `so` holds; looks at every line. Rejects when the process ends before. */
  async until(so: (writer: Writer) => boolean): Promise<void> {
    let over = false;
    void this.#ended.then(() => {
      over = true;
      this.#heard();
    });
    while (!so(this)) {
      if (over) throw new Error(`The writer ended: ${this.said.join(' | ')}`);
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async stop(): Promise<void> {
    this.#child.stdin?.end('stop\n');
    await this.#ended;
  }

  async end(): Promise<void> {
    await this.#ended;
  }

  #hear(line: string): void {
    const [word, id] = line.split(' ') as [string, string];
    if (word === 'stored') this.stored.push(id);
    else if (word === 'refused') this.refused.push(id);
    else this.said.push(line);
    this.#heard();
  }
}
