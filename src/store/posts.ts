import type { Post, PostContent } from '../core/post.js';
import type { Store } from '../deps/store.js';
import type { Filter } from './engine.js';
import { changeBetween, withoutLeases } from './record-change.js';
import type { StoreEngine } from './records.js';

/** What is told in Slack beside the cards. */
export function postsIn({
  posts,
}: Pick<StoreEngine, 'posts'>): Pick<
  Store,
  'insertPost' | 'getPost' | 'savePost' | 'findPosts' | 'listStuckPosts'
> {
  const list = async (filter: Filter, limit?: number): Promise<Post[]> => {
    const found = await posts.findFields(filter, {
      sort: { at: 1, _id: 1 },
      ...(limit !== undefined && { limit }),
      fields: ['rev', 'at', 'to', 'content', 'moot', 'posted', 'problem', 'work'],
    });
    return found.map(asPost);
  };
  return {
    insertPost(post: Post): Promise<'inserted' | 'taken'> {
      return posts.insert(asPost(post));
    },

    async getPost(id: string): Promise<Post | null> {
      const record = await posts.findOne({ _id: id });
      return record && asPost(record);
    },

    async savePost(before: Post, after: Post): Promise<'saved' | 'lost'> {
      if (after._id !== before._id) throw new Error('savePost: before and after are different posts');
      if (after.rev !== before.rev + 1) throw new Error('savePost: after.rev must be before.rev + 1');
      const own = { _id: before._id, rev: before.rev };
      const result = await posts.update(own, changeBetween(asPost(before), asPost(after)));
      return result === 'updated' ? 'saved' : 'lost';
    },

    findPosts(asked: { kind: PostContent['kind']; since: Date; limit?: number }): Promise<Post[]> {
      return list({ 'content.kind': asked.kind, at: { $gte: asked.since } }, asked.limit);
    },

    listStuckPosts(limit: number): Promise<Post[]> {
      return list({ problem: { $gte: '' } }, limit);
    },
  };
}

export function asPost(record: Post): Post {
  return { ...record, work: withoutLeases(record.work) };
}
