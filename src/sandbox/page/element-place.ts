import type { SlackBlock } from '../protocol.js';
import type { Surface } from './surface.js';

/** Where an element stands, for the functions that draw one kind each. */
export interface ElementPlace {
  blockId: string;
  actionId: string;
  surface: Surface;
  /** Asks for confirmation where the element wants it, then sends the action. Null: nothing is sent. */
  send: ((payload: SlackBlock) => Promise<boolean>) | null;
}
