export interface Health {
  ok: boolean;
  /** One line for `/flo status`, readyz and the start, e.g. "Cedar & Pine's workspace, #leads". */
  words: string;
}
