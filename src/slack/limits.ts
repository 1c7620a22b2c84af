/**
 * Slack's published limits, in UTF-16 units unless a name says otherwise.
 * Source: docs.slack.dev, "Reference: blocks", "block elements", "composition objects" and "views";
 * exceptions are named where they stand.
 */
export const SLACK_LIMITS = {
  /** Blocks in a message. */
  messageBlocks: 50,
  /** The top-level `text` of a message: 4,000 is what Slack advises, 40,000 where it cuts. */
  messageText: 4_000,
  /**
   * Text in all blocks of a message together. Undocumented: about 13,200 answers `msg_blocks_too_long`
   * (slackapi/bolt-js#2509), where a maintainer names 12,000 and a margin for the containers.
   */
  messageBlocksText: 12_000,
  sectionText: 3_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  overflowOptions: 5,
  selectOptions: 100,
  optionText: 75,
  optionValue: 150,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  /** `block_id`, `action_id`, `callback_id`, `external_id`. */
  id: 255,
  modalBlocks: 100,
  /** Title, submit and close of a modal. */
  modalTitle: 24,
  privateMetadata: 3_000,
  plainTextInput: 3_000,
  inputLabel: 2_000,
  placeholder: 150,
  /** A view above 250 kB answers `view_too_large` (views.open, "Errors"). In bytes of JSON. */
  viewBytes: 250_000,
} as const;

/** What a card allows itself, so that it can be read at a glance on a phone. */
export const CARD_BUDGET = {
  /** Lines above the draft at 390 pixels … */
  linesAboveDraft: 14,
  /** … of about this many characters, */
  lineChars: 41,
  /** fewer in the larger, bold header, */
  headerLineChars: 32,
  /** more in the smaller context. */
  contextLineChars: 48,
  /** The customer's own words: this much stands on the card, the whole in the thread. */
  quoteChars: 160,
  /** Everything but the draft's recipient, subject and body. */
  sharedChars: 2_500,
  /** A server's words or a person's note on the card. */
  noteChars: 280,
} as const;

/** One rich text element or one post takes this much; Slack names no limit for rich text, a section's is kept. */
export const RICH_TEXT_PIECE_CHARS = 3_000;
/** A thread post's share of a long message, well below the limit for all blocks together. */
export const THREAD_POST_CHARS = 9_000;
