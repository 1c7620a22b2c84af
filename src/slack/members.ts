import type { UsergroupsListResponse, UsersInfoResponse, WebClient } from '@slack/web-api';
import type { Addressee } from '../core/inquiry.js';
import type { Clock } from '../deps/clock.js';
import { type Approver, type Membership, TokenRefused } from '../deps/desk.js';
import type { Log } from '../deps/log.js';
import { CachedLookup } from './cached-lookup.js';
import { platformError } from './call.js';
import type { Directory } from './directory.js';

/** As many members are looked up at the start, so that the first click need not wait. */
const LOOKED_UP_AT_START = 50;
/** Slack takes twenty questions a minute about user groups: who was refused is not looked up sooner. */
const REFUSED_MS = 5_000;
/** What users.info answers of somebody who is nobody here. */
const UNSEEN = new Set(['user_not_found', 'user_not_visible']);
/** So many approvers are told by name. */
const NAMED = 5;

type User = NonNullable<UsersInfoResponse['user']>;
type Group = NonNullable<UsergroupsListResponse['usergroups']>[number];

/** People who may decide, as one entry of `approvers` names them. */
type Entry = Pick<CachedLookup<Set<string>>, 'last' | 'get'>;

interface Member {
  name: string;
  /** Somebody who could read and press: not removed, and no program. */
  there: boolean;
  /** A full member of this workspace: no guest, no bot, nobody of another organisation. */
  full: boolean;
  /** The ids of their workspaces and of their organisation. */
  belongs: string[];
}

/** Who may decide: `approvers` of flo.yml, or where it is empty the channel's full members. */
export class Members {
  private readonly people = new Map<string, CachedLookup<Member>>();
  private readonly inChannel: CachedLookup<Set<string>>;
  private readonly groups: CachedLookup<Group[]>;
  private readonly deciders: Entry[];
  private readonly refusedAt = new Map<string, number>();

  constructor(
    private readonly client: WebClient,
    private readonly directory: Directory,
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
  ) {
    this.inChannel = this.lookup(() => this.loadChannelMembers());
    this.groups = this.lookup(async () => (await client.usergroups.list()).usergroups ?? []);
    this.deciders = asked.approvers.map((named) =>
      isGroup(named) ? this.lookup(() => this.loadGroup(named)) : this.onePerson(named),
    );
    if (asked.approvers.length === 0) this.deciders.push(this.inChannel);
  }

  /** Learns who is there, ahead of the first click. */
  async warmUp(): Promise<void> {
    await Promise.all([this.ownerId(), ...this.deciders.map((each) => each.get())]);
    await Promise.all(
      this.deciderIds()
        .slice(0, LOOKED_UP_AT_START)
        .map((id) => this.person(id).get()),
    );
  }

  /** Rejects when Slack does not answer about somebody not yet known. */
  async approver(userId: string, teamId: string | undefined): Promise<Approver> {
    const named = this.asked.approvers.length > 0;
    const again = !this.wasJustRefused(userId);
    const [decides, member, owner] = await Promise.all([
      this.decides(userId, again),
      this.person(userId).get(({ full }) => named || full || !again),
      this.ownerId(),
    ]);
    const person = { id: userId, name: member.name };
    if (decides && (named || (member.full && this.isOwn(member, teamId))))
      return { ok: true, person, owner: userId === owner };
    if (again) this.refusedAt.set(userId, this.clock.now().getTime());
    return { ok: false, person, whoCan: await this.tellWhoCan() };
  }

  /**
   * Whether this is a full member of this workspace: no guest, no program, nobody of another organisation. Rejects when
   * Slack does not answer about somebody not yet known.
   */
  async isColleague(userId: string, teamId: string | undefined): Promise<boolean> {
    const member = await this.person(userId).get(({ full }) => full);
    return member.full && this.isOwn(member, teamId);
  }

  /** Rejects when Slack does not answer about somebody not yet known. */
  async member(userId: string): Promise<Membership> {
    const [ids, member] = await Promise.all([
      this.inChannel.get((all) => all.has(userId)),
      this.person(userId).get(({ there }) => there),
    ]);
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
    const id = await this.directory.find(named);
    const known = id === null ? null : await this.person(id).get(({ there }) => there);
    if (id === null || !known?.there) return { kind: 'unknown', named };
    const { ok, person } = await this.member(id);
    return { kind: ok ? 'person' : 'absent', person };
  }

  /** Null when Slack knows nobody by it, or does not answer: then nobody acts as the owner. */
  private ownerId(): Promise<string | null> {
    return this.directory.findInTime(this.asked.owner).catch((error: unknown) => {
      if (!(error instanceof TokenRefused))
        this.log.warn({ error: (error as Error).message }, 'the owner could not be looked up');
      return null;
    });
  }

  /** `again`: somebody missing is looked up again. Rejects where it rests with an entry that is not yet known. */
  private async decides(userId: string, again: boolean): Promise<boolean> {
    const has = (ids: Set<string>) => ids.has(userId);
    // By one entry they are known: the others need not be young.
    const having = this.deciders.filter(({ last }) => last !== null && has(last));
    if ((await Promise.all(having.map((each) => each.get()))).some(has)) return true;
    const answers = await Promise.allSettled(
      this.deciders.map((each) => each.get((last) => has(last) || !again)),
    );
    const lists = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (lists.some(has)) return true;
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
    return false;
  }

  /** As far as they are known, each once. */
  private deciderIds(): string[] {
    return [...new Set(this.deciders.flatMap(({ last }) => [...(last ?? [])]))];
  }

  private wasJustRefused(userId: string): boolean {
    const at = this.refusedAt.get(userId);
    return at !== undefined && this.clock.now().getTime() - at < REFUSED_MS;
  }

  private async tellWhoCan(): Promise<string> {
    if (this.asked.approvers.length === 0)
      return `Full members of the workspace in #${this.asked.channelName} can.`;
    const ids = this.deciderIds().filter((id) => this.people.get(id)?.last?.there !== false);
    const names = (await Promise.all(ids.slice(0, NAMED).map((id) => this.nameOf(id)))).flat();
    const others = ids.length - NAMED;
    if (others > 0) names.push(others === 1 ? '1 other' : `${others} others`);
    if (names.length === 0) return 'None of those whom flo.yml names is known to Slack.';
    return `${new Intl.ListFormat('en').format(names)} can.`;
  }

  /** Empty for somebody who has left, or whom Slack does not tell now: they need not be named. */
  private async nameOf(id: string): Promise<string[]> {
    const person = this.person(id);
    // A name may be old: nobody waits for it a second time.
    const member = person.last ?? (await person.get().catch(() => null));
    return member?.there ? [member.name] : [];
  }

  private person(id: string): CachedLookup<Member> {
    let known = this.people.get(id);
    if (!known) {
      known = this.lookup(() => this.loadPerson(id));
      this.people.set(id, known);
    }
    return known;
  }

  private async loadPerson(id: string): Promise<Member> {
    const user = await this.findUser(id);
    const home = this.asked.teamId();
    const { teams = [], enterprise_id: organisation } = user?.enterprise_user ?? {};
    const workspaces = [...(user?.team_id ? [user.team_id] : []), ...teams];
    const there = user !== null && !user.deleted && !user.is_bot;
    return {
      there,
      name: user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name || id,
      full:
        there &&
        !user.is_restricted &&
        !user.is_ultra_restricted &&
        !user.is_stranger &&
        (home === undefined || workspaces.includes(home)),
      belongs: [...workspaces, ...(organisation ? [organisation] : [])],
    };
  }

  /**
   * Null where Slack knows nobody by this id, or shows nothing of them, as of somebody in another organisation: who may
   * do nothing, and is told so like everybody else.
   */
  private async findUser(id: string): Promise<User | null> {
    try {
      return (await this.client.users.info({ user: id })).user ?? null;
    } catch (error) {
      if (UNSEEN.has(platformError(error) ?? '')) return null;
      throw error;
    }
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

  /** Somebody known is looked up no sooner for others: nobody else is to be found by their name. */
  private onePerson(named: string): Entry {
    const { directory } = this;
    const only = (id: string | null) => new Set(id === null ? [] : [id]);
    return {
      get last() {
        return only(directory.last(named));
      },
      get: async () => only(await directory.findInTime(named)),
    };
  }

  private async loadGroup(handleOrId: string): Promise<Set<string>> {
    const group = await this.findGroup(handleOrId);
    if (!group) {
      this.log.warn({}, 'a user group among the approvers of flo.yml is not known to Slack');
      return new Set();
    }
    return new Set((await this.client.usergroups.users.list({ usergroup: group.id })).users);
  }

  private async findGroup(handleOrId: string): Promise<{ id: string; name: string } | null> {
    const handle = handleOrId.replace(/^@/, '');
    const isMeant = (one: Group) => one.handle === handle || one.id === handle;
    const group = (await this.groups.get((all) => all.some(isMeant))).find(isMeant);
    return group?.id ? { id: group.id, name: group.handle ?? group.id } : null;
  }

  private lookup<T>(ask: () => Promise<T>): CachedLookup<T> {
    return new CachedLookup(ask, this.clock, this.log);
  }

  /**
   * Whether a click that names this workspace may be theirs, as far as any is known. In an Enterprise organisation it
   * names that, or another workspace of theirs:
   * https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
   */
  private isOwn({ belongs }: Member, teamId: string | undefined): boolean {
    const home = this.asked.teamId();
    return teamId === undefined || home === undefined || teamId === home || belongs.includes(teamId);
  }
}

function isGroup(named: string): boolean {
  return named.startsWith('@') || /^S[A-Z0-9]{5,}$/.test(named);
}
