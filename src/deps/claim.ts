import type { ContactWishes } from '../core/contact-wishes.js';
import type { Inquiry } from '../core/inquiry.js';
import type { Post } from '../core/post.js';
import type { CONTACT_LANE, Lane, POST_LANE } from '../core/work.js';

/** An inquiry's work handed to one worker. */
export interface Claim extends Leased {
  lane: Lane;
  inquiry: Inquiry;
}

/** A post handed to one worker. */
export interface PostClaim extends Leased {
  lane: typeof POST_LANE;
  post: Post;
}

/** A contact whose newest wishes are to reach their inquiries, handed to one worker. */
export interface ContactClaim extends Leased {
  lane: typeof CONTACT_LANE;
  contact: ContactWishes;
}

export type AnyClaim = Claim | PostClaim | ContactClaim;

interface Leased {
  by: string;
  /** `owed` of the lane at the claim. */
  owed: number;
  attempts: number;
  /** An earlier attempt may have happened: its holder vanished, or it ended without an answer. */
  doubt: boolean;
}

/** How a worker leaves its lane. */
export type LaneOutcome =
  | { kind: 'done' }
  /** To be tried again at `due`; counts as an attempt unless `uncounted`. */
  | { kind: 'again'; due: Date; doubt?: boolean; uncounted?: boolean };
