/** The variables that hold Slack's tokens. */
export type TokenVariable = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

/** What a refusal of the token itself means, to stand before what to do. */
const MEANINGS: Record<string, string> = {
  not_authed: 'Slack got no token',
  invalid_auth: 'Slack refused the token',
  token_revoked: 'the token was revoked',
  token_expired: 'the token has expired',
  account_inactive: 'the token belongs to a removed app or person',
  user_removed_from_team: 'the token belongs to a removed app or person',
  not_allowed_token_type: 'Slack wants a token of another kind here',
};
const BEGINNINGS: Record<TokenVariable, string> = { SLACK_BOT_TOKEN: 'xoxb-', SLACK_APP_TOKEN: 'xapp-' };

/** What Flo does while Slack refuses a token, in a sentence. It asks again by itself. */
export const MEANWHILE: Record<TokenVariable, string> = {
  SLACK_BOT_TOKEN: 'Inquiries are taken in; what goes to Slack waits.',
  SLACK_APP_TOKEN: 'Inquiries are taken in; what people press or type in Slack does not reach Flo.',
};

/** A refusal of everybody, whatever their tokens. */
const CLOSED = 'team_disabled';

/** Words for an error code of Slack's that refuses the token and not the call; null for any other. */
export function tellRefusal(code: string | null, variable: TokenVariable): string | null {
  if (code === CLOSED) return 'the workspace is closed: Flo goes on by itself once it is open again';
  const meaning = code === null ? undefined : MEANINGS[code];
  if (meaning === undefined) return null;
  return `${meaning}: please set ${variable} to the app's valid token (${BEGINNINGS[variable]}…) and start Flo again`;
}
