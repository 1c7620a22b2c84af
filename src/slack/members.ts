import type { WebClient } from '@slack/web-api';
import type { Addressee } from '../core/inquiry.js';
import type { Clock } from '../deps/clock.js';
import { type Approver, type Membership, TokenRefused } from '../deps/desk.js';
import type { Log } from '../deps/log.js';
import { platformError } from './call.js';

/** Older knowledge is refreshed behind the answer it still gives. */
const FRESH_MS = 60_000;
/** As many members are looked up at the start, so that the first click need not wait. */
const LOOKED_UP_AT_START = 50;

interface Known<T> {
  at: number;
  value: T;
}

interface Member {
  name: string;
  /** Somebody who could read and press: not removed, and no program. */
  there: boolean;
  /** A full member of this workspace: no guest, no bot, nobody of another organisation. */
  full: boolean;
}

/** Who may decide: `approvers` of flo.yml, or where it is empty the channel's full members. */
export class Members {
  private readonly people = new Map<string, Known<Member>>();
  private deciders: Known<Set<string>> | null = null;
  private inChannel: Known<Set<string>> | null = null;
  private owner: Known<string | null> | null = null;
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly client: WebClient,
    private readonly asked: {
      approvers: string[];
      /** The owner of flo.yml: a Slack id or an e-mail address. */
      owner: string;
      channelName: string;
      channelId: () => Promise<string>;
      teamId: () => string | undefined;
    },
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Learns who is there, ahead of the first click. */
  async warmUp(): Promise<void> {
    const [ids] = await Promise.all([this.loadDeciders(), this.ownerId()]);
    await Promise.all([...ids].slice(0, LOOKED_UP_AT_START).map((id) => this.loadPerson(id)));
  }

  /** Rejects when Slack does not answer about somebody not yet known. */
  async approver(userId: string, teamId: string | undefined): Promise<Approver> {
    const [deciders, member, owner] = await Promise.all([
      this.deciderIds(userId),
      // Whom Slack does not know may not decide, and is told so like everybody else.
      this.personOrUnknown(userId),
      this.ownerId(),
    ]);
    const person = { id: userId, name: member.name };
    const named = this.asked.approvers.length > 0;
    if (deciders.has(userId) && (named || (member.full && this.isHome(teamId))))
      return { ok: true, person, owner: userId === owner };
    return { ok: false, person, whoCan: await this.tellWhoCan() };
  }

  /**
   * Whether this is a full member of this workspace: no guest, no program, nobody of another organisation. Rejects when
   * Slack does not answer about somebody not yet known.
   */
  async isColleague(userId: string, teamId: string | undefined): Promise<boolean> {
    const member = await this.personOrUnknown(userId);
    return member.full && this.isHome(teamId);
  }

  /** Rejects when Slack does not answer about somebody not yet known. */
  async member(userId: string): Promise<Membership> {
    const [ids, member] = await Promise.all([this.channelIds(userId), this.personOrUnknown(userId)]);
    const person = { id: userId, name: member.name };
    if (ids.has(userId) && member.there) return { ok: true, person };
    return { ok: false, person, channel: `#${this.asked.channelName}` };
  }

  /** Whom a name of flo.yml means: an id, an e-mail address or a user group. Rejects when Slack does not answer. */
  async whoIs(named: string): Promise<Addressee> {
    if (isGroup(named)) {
      const group = await this.findGroup(named);
      return group ? { kind: 'group', ...group } : { kind: 'unknown', named };
    }
    const id = await this.resolvePerson(named);
    const known = id === null ? null : await this.personOrUnknown(id);
    if (id === null || !known?.there) return { kind: 'unknown', named };
    const { ok, person } = await this.member(id);
    return { kind: ok ? 'person' : 'absent', person };
  }

  /** The Slack id behind an id or e-mail address of flo.yml; null when Slack knows nobody by it. */
  async resolvePerson(idOrEmail: string): Promise<string | null> {
    if (!idOrEmail.includes('@')) return idOrEmail;
    const found = await this.client.users.lookupByEmail({ email: idOrEmail }).catch((error: unknown) => {
      if ((error as { data?: { error?: string } }).data?.error === 'users_not_found') return null;
      throw error;
    });
    return found?.user?.id ?? null;
  }

  /** Null when Slack knows nobody by it, or does not answer: then nobody acts as the owner. */
  private async ownerId(): Promise<string | null> {
    if (!this.owner) return this.loadOwner();
    if (this.isOld(this.owner)) void this.loadOwner();
    return this.owner.value;
  }

  private loadOwner(): Promise<string | null> {
    return this.once('owner', async () => {
      try {
        const value = await this.resolvePerson(this.asked.owner);
        this.owner = { at: this.clock.now().getTime(), value };
      } catch (error) {
        this.noteFailure(error);
      }
      return this.owner?.value ?? null;
    });
  }

  private async tellWhoCan(): Promise<string> {
    if (this.asked.approvers.length === 0)
      return `Full members of the workspace in #${this.asked.channelName} can.`;
    const ids = [...(this.deciders?.value ?? [])].slice(0, 5);
    const asked = ids.map((id) => this.person(id).then(({ name }) => [name]));
    // Somebody who has left, or whom Slack does not tell now, need not be named.
    const names = (await Promise.all(asked.map((name) => name.catch(() => [])))).flat();
    if (names.length === 0) return 'None of those whom flo.yml names is known to Slack.';
    return `${new Intl.ListFormat('en').format(names)} can.`;
  }

  private async person(id: string): Promise<Member> {
    const known = this.people.get(id);
    if (!known) return this.loadPerson(id);
    if (this.isOld(known)) this.loadPerson(id).catch((error: unknown) => this.noteFailure(error));
    return known.value;
  }

  private personOrUnknown(id: string): Promise<Member> {
    return this.person(id).catch((error: unknown) => {
      if (platformError(error) === 'user_not_found') return { name: id, there: false, full: false };
      throw error;
    });
  }

  /** Who is in the channel; somebody missing is looked up again before they are refused. */
  private async channelIds(userId: string): Promise<Set<string>> {
    if (!this.inChannel?.value.has(userId)) return this.loadChannel();
    if (this.isOld(this.inChannel)) this.loadChannel().catch((error: unknown) => this.noteFailure(error));
    return this.inChannel.value;
  }

  private loadChannel(): Promise<Set<string>> {
    return this.once('channel', async () => {
      const value = await this.loadChannelMembers();
      this.inChannel = { at: this.clock.now().getTime(), value };
      return value;
    });
  }

  /** The ids that may decide; somebody missing is looked up again before they are refused. */
  private async deciderIds(userId: string): Promise<Set<string>> {
    if (!this.deciders?.value.has(userId)) return this.loadDeciders();
    if (this.isOld(this.deciders)) this.loadDeciders().catch((error: unknown) => this.noteFailure(error));
    return this.deciders.value;
  }

  private loadPerson(id: string): Promise<Member> {
    return this.once(`person ${id}`, async () => {
      const { user } = await this.client.users.info({ user: id });
      const home = this.asked.teamId();
      const teams = [user?.team_id, ...(user?.enterprise_user?.teams ?? [])];
      const there = user !== undefined && !user.deleted && !user.is_bot;
      const member = {
        there,
        name: user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name || id,
        full:
          there &&
          !user.is_restricted &&
          !user.is_ultra_restricted &&
          !user.is_stranger &&
          (home === undefined || teams.includes(home)),
      };
      this.people.set(id, { at: this.clock.now().getTime(), value: member });
      return member;
    });
  }

  private loadDeciders(): Promise<Set<string>> {
    return this.once('deciders', async () => {
      const value =
        this.asked.approvers.length === 0 ? await this.loadChannelMembers() : await this.loadApprovers();
      this.deciders = { at: this.clock.now().getTime(), value };
      return value;
    });
  }

  private async loadChannelMembers(): Promise<Set<string>> {
    const ids = new Set<string>();
    const channel = await this.asked.channelId();
    let cursor: string | undefined;
    do {
      const page = await this.client.conversations.members({
        channel,
        limit: 200,
        ...(cursor && { cursor }),
      });
      for (const id of page.members ?? []) ids.add(id);
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor);
    return ids;
  }

  private async loadApprovers(): Promise<Set<string>> {
    const lists = await Promise.all(
      this.asked.approvers.map(async (approver) => {
        if (isGroup(approver)) return this.loadGroup(approver);
        const id = await this.resolvePerson(approver);
        if (id === null) this.log.warn({}, 'an approver of flo.yml is not known to Slack');
        return id === null ? [] : [id];
      }),
    );
    return new Set(lists.flat());
  }

  private async loadGroup(handleOrId: string): Promise<string[]> {
    const group = await this.findGroup(handleOrId);
    if (!group) {
      this.log.warn({}, 'a user group among the approvers of flo.yml is not known to Slack');
      return [];
    }
    return (await this.client.usergroups.users.list({ usergroup: group.id })).users ?? [];
  }

  private async findGroup(handleOrId: string): Promise<{ id: string; name: string } | null> {
    const handle = handleOrId.replace(/^@/, '');
    const { usergroups } = await this.client.usergroups.list();
    const group = usergroups?.find((one) => one.handle === handle || one.id === handle);
    return group?.id ? { id: group.id, name: group.handle ?? group.id } : null;
  }

  /** However many ask at once, Slack is asked once. */
  private once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const running = this.underWay.get(key) as Promise<T> | undefined;
    if (running) return running;
    const started = load().finally(() => this.underWay.delete(key));
    this.underWay.set(key, started);
    return started;
  }

  /** Whether a click from this workspace comes from home, as far as either is known. */
  private isHome(teamId: string | undefined): boolean {
    const home = this.asked.teamId();
    return teamId === undefined || home === undefined || teamId === home;
  }

  private isOld(known: Known<unknown>): boolean {
    return this.clock.now().getTime() - known.at > FRESH_MS;
  }

  private noteFailure(error: unknown): void {
    if (!(error instanceof TokenRefused))
      this.log.warn({ error: (error as Error).message }, 'members could not be refreshed');
  }
}

function isGroup(named: string): boolean {
  return named.startsWith('@') || /^S[A-Z0-9]{5,}$/.test(named);
}
