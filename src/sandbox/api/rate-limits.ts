export interface Rate {
  perMinute: number;
  /** How many may come at once before the rate holds; as many as a minute's when left out. */
  burst?: number;
}

export type Limits = 'off' | Record<string, Rate | 'off'>;

/** https://docs.slack.dev/apis/web-api/rate-limits and each method's page. */
const PUBLISHED: Record<string, Rate> = {
  // "1 message per second per channel", short bursts above it are allowed
  'chat.postMessage': { perMinute: 60, burst: 10 },
  'chat.update': { perMinute: 50 },
  'chat.delete': { perMinute: 50 },
  'chat.postEphemeral': { perMinute: 100 },
  'conversations.list': { perMinute: 20 },
  'conversations.info': { perMinute: 50 },
  'conversations.members': { perMinute: 100 },
  'conversations.join': { perMinute: 50 },
  'conversations.open': { perMinute: 50 },
  'conversations.history': { perMinute: 50 },
  'conversations.replies': { perMinute: 50 },
  'users.info': { perMinute: 100 },
  'users.list': { perMinute: 20 },
  'users.lookupByEmail': { perMinute: 50 },
  'users.conversations': { perMinute: 50 },
  'usergroups.list': { perMinute: 20 },
  'usergroups.users.list': { perMinute: 20 },
  'views.open': { perMinute: 100 },
  'views.update': { perMinute: 100 },
  'views.push': { perMinute: 100 },
  'files.getUploadURLExternal': { perMinute: 100 },
  'files.completeUploadExternal': { perMinute: 100 },
  'files.info': { perMinute: 100 },
  'team.info': { perMinute: 50 },
};

/** One bucket per method, and per channel where Slack counts channels. */
export class RateLimits {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

  constructor(
    private readonly now: () => Date,
    private limits: Limits = {},
  ) {}

  set(limits: Limits): void {
    this.limits = limits;
    this.buckets.clear();
  }

  /** Null when the call may pass, else the whole seconds to wait (Retry-After). */
  take(method: string, channel: string | undefined): number | null {
    const rate = this.limits === 'off' ? 'off' : (this.limits[method] ?? PUBLISHED[method] ?? 'off');
    if (rate === 'off') return null;
    const size = rate.burst ?? rate.perMinute;
    const perMs = rate.perMinute / 60_000;
    const key = method === 'chat.postMessage' ? `${method} ${channel}` : method;
    const time = this.now().getTime();
    const bucket = this.buckets.get(key) ?? { tokens: size, at: time };
    bucket.tokens = Math.min(size, bucket.tokens + Math.max(0, time - bucket.at) * perMs);
    bucket.at = time;
    this.buckets.set(key, bucket);
    if (bucket.tokens < 0.999) return Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1_000));
    bucket.tokens -= 1;
    return null;
  }
}
