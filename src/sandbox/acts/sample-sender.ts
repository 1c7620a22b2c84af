import type { ActResult } from '../protocol.js';
import type { Workspace } from '../workspace.js';
import { makeSample } from './samples.js';

const ANSWER_MS = 5_000;

/** Sends the next sample inquiry through Flo's front door. */
export async function sendSample(options: {
  app: string;
  workspace: Workspace;
  floUrl: () => string;
  intakeToken: string | (() => Promise<string>) | undefined;
}): Promise<ActResult> {
  const { app, workspace, floUrl, intakeToken } = options;
  if (!intakeToken) {
    return { ok: false, error: 'Samples need the intake token: set FLO_INTAKE_TOKEN.' };
  }
  const sample = makeSample(await workspace.countSample());
  try {
    const token = typeof intakeToken === 'string' ? intakeToken : await intakeToken();
    const response = await fetch(`${floUrl()}/inquiries`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(sample),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.arrayBuffer();
    if (response.ok) return { ok: true };
    return { ok: false, error: `${app} did not take the sample (it answered ${response.status}).` };
  } catch {
    return { ok: false, error: `${app} is not running or cannot be reached.` };
  }
}
