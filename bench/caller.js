import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * One connection of a client that asks one question after the other. By hand, as whatever reads an answer's every
 * header takes its time from the same two processors as what is measured: of a hundred clicks at once a fifth.
 *
 * @typedef {object} Caller
 * @property {(request: Buffer) => Promise<number>} ask Resolves with the status once an answer begins to arrive;
 *   rejects when the connection breaks.
 * @property {() => void} end
 */

/**
 * @param {string} url
 * @returns {Promise<Caller>}
 */
export async function openCaller(url) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  /** @type {Error | undefined} */
  let broken;
  socket.on('error', (error) => {
    broken = error;
  });
  return {
    async ask(request) {
      /** @type {Promise<Buffer>} */
      const answer = new Promise((resolve, reject) => {
        socket.once('data', resolve);
        socket.once('close', () =>
          reject(broken ?? new Error('The connection was closed without an answer.')),
        );
      });
      socket.write(request);
      const bytes = await answer;
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(bytes.toString('latin1', 0, 16)) ?? [];
      if (!status) throw new Error(`This is no HTTP answer: ${bytes.toString('latin1', 0, 80)}`);
      return Number(status);
    },
    end: () => socket.destroy(),
  };
}

/**
 * A whole request as it travels.
 *
 * @param {string} url
 * @param {{ method: string, headers?: Record<string, string>, body?: string }} request
 * @returns {Buffer}
 */
export function encodeRequest(url, { method, headers = {}, body = '' }) {
  const { host, pathname } = new URL(url);
  const fields = Object.entries({ host, ...headers, 'content-length': String(Buffer.byteLength(body)) });
  const head = [`${method} ${pathname} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
