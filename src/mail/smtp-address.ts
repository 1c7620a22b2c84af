import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

export interface SmtpAddress {
  options: SMTPConnectionOptions;
  auth: { user: string; pass: string; method?: string } | null;
  /** `host:port`, for people; never the user name or the password. */
  name: string;
}

/** Query options of the URL that are handed on; any other (`pool`, `logger` …) is without effect. */
const OPTIONS = [
  'name',
  'localAddress',
  'ignoreTLS',
  'requireTLS',
  'opportunisticTLS',
  'connectionTimeout',
  'greetingTimeout',
  'socketTimeout',
  'dnsTimeout',
] as const;

/** Reads `smtp://` or `smtps://user:password@host:port?options`, in the way nodemailer writes them. */
export function readSmtpUrl(url: string): SmtpAddress {
  const parsed = parseConnectionUrl(url) as Record<string, unknown> & SMTPConnectionOptions & AuthOptions;
  const options: SMTPConnectionOptions = { secure: parsed.secure ?? false };
  for (const key of OPTIONS) {
    if (parsed[key] !== undefined) Object.assign(options, { [key]: parsed[key] });
  }
  options.host = parsed.host ?? 'localhost';
  options.port = parsed.port ?? (options.secure ? 465 : 587);
  if (parsed.tls) options.tls = parsed.tls;
  const method = typeof parsed.authMethod === 'string' ? { method: parsed.authMethod } : {};
  const auth = parsed.auth ? { user: parsed.auth.user, pass: parsed.auth.pass, ...method } : null;
  return { options, auth, name: `${options.host}:${options.port}` };
}

interface AuthOptions {
  auth?: { user: string; pass: string };
  authMethod?: unknown;
}
