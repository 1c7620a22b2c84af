import type { WebClient } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import type { Log } from '../deps/log.js';
import { CachedLookup } from './cached-lookup.js';
import { platformError } from './call.js';

/** Slack takes fifty questions a minute about addresses: one that it did not know is not asked about sooner. */
const UNKNOWN_MS = 5_000;

/** Who in Slack an id or e-mail address of flo.yml means: one memory for all who ask. */
export class Directory {
  private readonly addresses = new Map<string, CachedLookup<string | null>>();
  /** Addresses of which the log says already that Slack knows nobody by them. */
  private readonly told = new Set<string>();

  constructor(
    private readonly client: WebClient,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * Their Slack id; null when Slack knows nobody by the address. Rejects when Slack does not answer about one by which
   * it knew nobody so far: what comes of that is written on cards, or rests for minutes.
   */
  async find(idOrEmail: string): Promise<string | null> {
    if (!isAddress(idOrEmail)) return idOrEmail;
    const lookup = this.lookup(idOrEmail);
    return counts(lookup) ? lookup.get() : lookup.renew();
  }

  /** The same for a click: that Slack knew nobody counts, too, where it does not answer again within a second. */
  async findInTime(idOrEmail: string): Promise<string | null> {
    if (!isAddress(idOrEmail)) return idOrEmail;
    const lookup = this.lookup(idOrEmail);
    return lookup.get(() => counts(lookup));
  }

  /** As far as it is known, without a question. */
  last(idOrEmail: string): string | null {
    return isAddress(idOrEmail) ? this.lookup(idOrEmail).last : idOrEmail;
  }

  private lookup(email: string): CachedLookup<string | null> {
    // Capital letters make no difference.
    const key = email.toLowerCase();
    let known = this.addresses.get(key);
    if (!known) {
      known = new CachedLookup(() => this.ask(email), this.clock, this.log);
      this.addresses.set(key, known);
    }
    return known;
  }

  private async ask(email: string): Promise<string | null> {
    try {
      const { user } = await this.client.users.lookupByEmail({ email });
      this.told.delete(email);
      return user?.id ?? null;
    } catch (error) {
      if (platformError(error) !== 'users_not_found') throw error;
      if (!this.told.has(email)) this.log.warn({}, 'an address of flo.yml is not known to Slack');
      this.told.add(email);
      return null;
    }
  }
}

function isAddress(idOrEmail: string): boolean {
  return idOrEmail.includes('@');
}

function counts({ last, ageMs }: CachedLookup<string | null>): boolean {
  return last !== null || ageMs < UNKNOWN_MS;
}
