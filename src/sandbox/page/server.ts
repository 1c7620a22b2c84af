import type { ActRequest, ActResult, WorkspaceEvent, WorkspaceState } from '../protocol.js';

const NO_ANSWER = 'The sandbox did not answer. Is Flo still running?';

/** Sends what a person did. A sandbox that cannot be reached is a result like any other. */
export async function sendAct(request: ActRequest): Promise<ActResult> {
  try {
    const response = await fetch('/sandbox/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const result: unknown = await response.json();
    if (isResult(result)) return result;
    return { ok: false, error: `The sandbox answered with status ${response.status}.` };
  } catch {
    return { ok: false, error: NO_ANSWER };
  }
}

export interface LiveHost {
  /** The whole workspace, at the start and after every gap. */
  onState(state: WorkspaceState): void;
  onEvent(event: WorkspaceEvent): void;
  onConnection(connected: boolean): void;
}

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 5_000;

/**
 * Follows the workspace as one person sees it. The stream is opened before the state is read and what arrives
 * in between is applied after it, so that nothing is missed; after a break both are done again.
 */
export function follow(user: string, host: LiveHost): { close: () => void } {
  const query = `user=${encodeURIComponent(user)}`;
  let source: EventSource | null = null;
  let held: WorkspaceEvent[] | null = [];
  let retryMs = FIRST_RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const read = async () => {
    turn += 1;
    const mine = turn;
    held = [];
    try {
      const response = await fetch(`/sandbox/state?${query}`);
      if (!response.ok) throw new Error(`state answered ${response.status}`);
      const state = (await response.json()) as WorkspaceState;
      if (mine !== turn) return;
      const missed = held ?? [];
      held = null;
      retryMs = FIRST_RETRY_MS;
      host.onState(state);
      for (const event of missed) host.onEvent(event);
      host.onConnection(true);
    } catch {
      if (mine === turn) again();
    }
  };
  const again = () => {
    turn += 1;
    source?.close();
    host.onConnection(false);
    clearTimeout(timer);
    timer = setTimeout(open, retryMs);
    retryMs = Math.min(LAST_RETRY_MS, retryMs * 2);
  };
  const open = () => {
    source = new EventSource(`/sandbox/events?${query}`);
    source.onopen = () => void read();
    source.onmessage = (message) => {
      const event = JSON.parse(message.data) as WorkspaceEvent;
      if (held) held.push(event);
      else host.onEvent(event);
    };
    source.onerror = again;
  };
  open();
  return {
    close: () => {
      turn += 1;
      clearTimeout(timer);
      source?.close();
    },
  };
}

/** The workspace before anybody is chosen: the server shows what its first person sees. */
export async function readWorkspace(user: string): Promise<WorkspaceState | null> {
  try {
    const response = await fetch(`/sandbox/state?user=${encodeURIComponent(user)}`);
    return response.ok ? ((await response.json()) as WorkspaceState) : null;
  } catch {
    return null;
  }
}

function isResult(value: unknown): value is ActResult {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
