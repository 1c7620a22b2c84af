import { randomBytes, randomInt } from 'node:crypto';

/** A trigger id opens one modal, within three seconds (Slack's rule). */
const TRIGGER_MS = 3_000;
/** A response_url serves five times, within thirty minutes. */
const RESPONSE_MS = 30 * 60_000;
const RESPONSE_USES = 5;

export interface Trigger {
  user: string;
  /** The modal it came from; views.push needs one. */
  viewId: string | null;
}

export interface ResponseTarget {
  user: string;
  channel: string;
  /** The message that was acted on; none for a command. */
  message: { ts: string; ephemeral: boolean } | null;
  threadTs?: string;
}

/** The short-lived rights that travel with an interaction. */
export class Tickets {
  private readonly triggers = new Map<string, Trigger & { until: number; used: boolean }>();
  private readonly responses = new Map<string, ResponseTarget & { until: number; uses: number }>();

  /** `patience`: a trigger lives so many times as long as Slack's. */
  constructor(
    private readonly now: () => Date,
    private readonly patience = 1,
  ) {}

  issueTrigger(trigger: Trigger): string {
    forget(this.triggers, this.time() - 60_000 * this.patience);
    const id = `${randomInt(1e9, 1e10)}.${randomInt(1e9, 1e10)}.${randomBytes(16).toString('hex')}`;
    this.triggers.set(id, { ...trigger, until: this.time() + TRIGGER_MS * this.patience, used: false });
    return id;
  }

  /** Spends it, unless Slack would refuse. */
  useTrigger(id: string): Trigger | 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' {
    const trigger = this.triggers.get(id);
    if (!trigger) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    if (this.time() > trigger.until) return 'expired_trigger_id';
    trigger.used = true;
    return trigger;
  }

  issueResponse(target: ResponseTarget): string {
    forget(this.responses, this.time());
    const token = randomBytes(18).toString('base64url');
    this.responses.set(token, { ...target, until: this.time() + RESPONSE_MS, uses: 0 });
    return token;
  }

  useResponse(token: string): ResponseTarget | 'expired_url' | 'used_url' {
    const response = this.responses.get(token);
    if (!response || this.time() > response.until) return 'expired_url';
    if (response.uses >= RESPONSE_USES) return 'used_url';
    response.uses += 1;
    return response;
  }

  private time(): number {
    return this.now().getTime();
  }
}

function forget(tickets: Map<string, { until: number }>, before: number): void {
  for (const [id, ticket] of tickets) {
    if (ticket.until >= before) break;
    tickets.delete(id);
  }
}
