import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
/** Types are checked where everything is; here only JavaScript is wanted. */
const OPTIONS =
  '--ignoreConfig --target es2023 --lib es2023 --module nodenext --moduleResolution nodenext --types node --skipLibCheck --noCheck';

export interface Compiled {
  /** The program as JavaScript that Node runs. */
  path: string;
  remove(): Promise<void>;
}

/** Compiles one program of the tests, and what it imports, for a process of its own. `source` from the root, `.ts`. */
export async function compileProgram(source: string): Promise<Compiled> {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  // Inside node_modules, so that packages are found from there.
  const folder = await mkdtemp(join(cache, 'flo-test-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const args = [TSC, ...OPTIONS.split(' '), '--rootDir', ROOT, '--outDir', folder, join(ROOT, source)];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return {
    path: join(folder, source.replace(/\.ts$/, '.js')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface CompiledFlo {
  /** `dist/main.js` of a folder that has beside it what Flo reads when it runs. */
  main: string;
  /** The sandbox as a process of its own. */
  sandbox: string;
  remove(): Promise<void>;
}

/** Compiles Flo as it stands, apart from `dist`, which may be older. */
export async function compileFlo(): Promise<CompiledFlo> {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'flo-test-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['prompts', 'manifest.yml']) await symlink(join(ROOT, name), join(folder, name));
  const dist = join(folder, 'dist');
  const args = [TSC, '-p', join(ROOT, 'tsconfig.json'), '--noCheck', '--outDir', dist];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return {
    main: join(dist, 'main.js'),
    sandbox: join(dist, 'sandbox/main.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
