import type { WorkspaceEvent } from './protocol.js';

type Tell = (event: WorkspaceEvent) => void;

/** Who looks at the workspace: each open page, as one person. */
export class Audience {
  readonly #followers = new Set<{ user: string; tell: Tell }>();

  /** Calls back with everything this person may see, until the returned function is called. */
  follow(user: string, tell: Tell): () => void {
    const follower = { user, tell };
    this.#followers.add(follower);
    return () => {
      this.#followers.delete(follower);
    };
  }

  tell(users: readonly string[], event: WorkspaceEvent): void {
    for (const follower of this.#followers) if (users.includes(follower.user)) follower.tell(event);
  }

  tellAll(event: WorkspaceEvent): void {
    for (const follower of this.#followers) follower.tell(event);
  }
}
