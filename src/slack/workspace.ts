import type { WebClient } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import type { Health } from '../deps/health.js';
import { judgeFailure } from './call.js';
import type { NamedChannel } from './named-channel.js';

/** `/readyz` and `/flo status` ask Slack at most this often. */
const HEALTH_KEPT_MS = 10_000;
/** … and more often while something is wrong. */
const TROUBLE_KEPT_MS = 3_000;

/** The workspace that Flo's token is of, and whether its leads channel can be posted to. */
export class Workspace {
  private team: { id?: string; name?: string } = {};
  private problem: string | null = null;
  private asked: { at: number; health: Health } | null = null;
  private asking: Promise<Health> | null = null;

  constructor(
    private readonly client: WebClient,
    private readonly leads: NamedChannel,
    private readonly clock: Clock,
  ) {}

  /** Absent until Slack was asked. */
  get id(): string | undefined {
    return this.team.id;
  }

  /** Rejects when Slack does not answer. */
  async identify(): Promise<void> {
    const answer = await this.client.auth.test();
    this.team = { ...(answer.team_id && { id: answer.team_id }), ...(answer.team && { name: answer.team }) };
  }

  /** What keeps posts from the leads channel, in the reader's words; null where the last one arrived. */
  note(problem: string | null): void {
    this.problem = problem;
  }

  async health(): Promise<Health> {
    const now = this.clock.now().getTime();
    const keptMs = this.asked?.health.ok ? HEALTH_KEPT_MS : TROUBLE_KEPT_MS;
    if (this.asked && now - this.asked.at < keptMs) return this.asked.health;
    // However long Slack takes: all who ask meanwhile wait for the same answer.
    this.asking ??= this.ask().then((health) => {
      this.asked = { at: this.clock.now().getTime(), health };
      this.asking = null;
      return health;
    });
    return this.asking;
  }

  private async ask(): Promise<Health> {
    try {
      await this.identify();
      await this.leads.id();
      return this.problem
        ? { ok: false, words: `${this.place()}: ${this.problem}` }
        : { ok: true, words: this.place() };
    } catch (error) {
      return { ok: false, words: `${this.place()}: ${judgeFailure(error, this.clock.now()).problem}` };
    }
  }

  private place(): string {
    return this.team.name ? `${this.team.name}, ${this.leads.name}` : this.leads.name;
  }
}
