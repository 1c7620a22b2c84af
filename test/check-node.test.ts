import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** Runs the check as if Node were of that version. */
function checkAs(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  return spawnSync(process.execPath, ['-e', `${pretend}; require('./check-node.cjs')`], { encoding: 'utf8' });
}

it.each(['18.20.8', '20.9.0', '20.18.3'])('an older Node is told what Flo needs: %s', (version) => {
  const words = `Flo needs Node 20.19 or newer, and this is Node ${version}. Newer ones: https://nodejs.org/\n`;
  expect(checkAs(version)).toMatchObject({ status: 1, stderr: words });
});

it.each(['20.19.0', '22.0.0', '26.1.0'])('a newer one is let in: %s', (version) => {
  expect(checkAs(version)).toMatchObject({ status: 0, stderr: '' });
});

it('is looked at first, when Flo is installed, started or checked', () => {
  expect(engines.node).toBe('>=20.19');
  expect(scripts.preinstall).toBe('node check-node.cjs');
  for (const name of ['start', 'check']) expect(scripts[name]).toContain(' --require ./check-node.cjs dist/');
});
