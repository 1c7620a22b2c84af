/** Every variable Flo reads. */
export const VARIABLES = [
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_API_URL',
  'MONGODB_URI',
  'FLO_DATA',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'FLO_MODEL',
  'FLO_MODEL_FALLBACK',
  'SMTP_URL',
  'MAIL_FROM',
  'MAIL_REPLY_TO',
  'MAIL_BCC',
  'FLO_INTAKE_TOKEN',
  'FLO_CONFIG',
  'PORT',
  'HOST',
  'LOG_LEVEL',
] as const;
export type Variable = (typeof VARIABLES)[number];
