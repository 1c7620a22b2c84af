/** Where the card stands. */
export interface CardRef {
  channel: string;
  ts: string;
}
