/** What the next calls of a method shall suffer. */
export type Fault =
  /** HTTP 429 with this Retry-After, in seconds; nothing is done. */
  | { kind: 'rate-limited'; retryAfter: number }
  /** HTTP 500 and the like; nothing is done. */
  | { kind: 'status'; status: number }
  /** `{ ok: false, error }`; nothing is done. */
  | { kind: 'error'; error: string }
  /** Never answered; nothing is done. */
  | { kind: 'hang' }
  /** Done, but the answer never comes. */
  | { kind: 'do-and-hang' }
  /** The connection breaks; nothing is done. */
  | { kind: 'break' }
  /** Done, but the connection breaks before the answer. */
  | { kind: 'do-and-break' }
  /** Done, but what comes back with status 200 is not Slack's: a proxy's page, or nothing at all. */
  | { kind: 'do-and-garble'; body: string }
  /** Done after a pause. */
  | { kind: 'slow'; ms: number };

export interface FaultOptions {
  /** How many calls; one when left out. */
  times?: number;
  /** Only calls whose arguments this holds for. */
  when?: (args: Record<string, unknown>) => boolean;
}

export class Faults {
  private planned: { method: string; fault: Fault; left: number; when: FaultOptions['when'] }[] = [];

  plan(method: string, fault: Fault, opts: FaultOptions): void {
    this.planned.push({ method, fault, left: opts.times ?? 1, when: opts.when });
  }

  clear(): void {
    this.planned = [];
  }

  next(method: string, args: Record<string, unknown>): Fault | undefined {
    const plan = this.planned.find((each) => each.method === method && (each.when?.(args) ?? true));
    if (!plan) return undefined;
    plan.left -= 1;
    if (plan.left <= 0) this.planned = this.planned.filter((each) => each !== plan);
    return plan.fault;
  }
}
