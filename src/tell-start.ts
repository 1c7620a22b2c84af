import { join } from 'node:path';
import type { Config } from './config.js';
import { createAppLink } from './slack/create-app-link.js';
import { tellMail, tellModel, tellSlack, tellStore } from './tell-parts.js';

/** What is real, what stands in, and which variable changes it. */
export function tellStart(
  config: Config,
  notices: string[],
  facts: {
    /** The text of `manifest.yml`. */
    manifest: string;
    address: string;
    model: string | null;
    knowledge: string;
    aheadMs: number;
    slackProblems: string[];
  },
): string {
  const { slack } = config;
  const lines = [
    `Flo is ${facts.slackProblems.length > 0 ? 'running' : 'ready'}: ${facts.address}/${slack.mode === 'sandbox' ? '' : 'form'}`,
    '',
    `Slack  ${tellSlack(config)}`,
    ...facts.slackProblems.map((problem) => `       NOT CONNECTED: ${problem}`),
    `Store  ${tellStore(config)}`,
    `Model  ${tellModel(facts.model === null ? null : [facts.model, ...(config.model?.fallbacks ?? [])])}`,
    `Knowledge  ${facts.knowledge}`,
    `Mail   ${tellMail(config)}`,
    ...(facts.aheadMs > 0
      ? [
          `Note   Flo's time is ${tellAhead(facts.aheadMs)} ahead, as it was skipped on the page. Delete ${join(config.dataDir, 'sandbox', 'clock.json')} to go back to today.`,
        ]
      : []),
    ...notices.map((notice) => `Note   ${notice}`),
    ...(slack.mode === 'sandbox'
      ? ['', `Your own workspace: create the app with ${createAppLink(facts.manifest)}`]
      : []),
  ];
  return lines.join('\n');
}

/** "8 days, 3 hours, and 30 minutes". */
function tellAhead(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1_440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const told = parts
    .filter(([many]) => many > 0)
    .map(([many, unit]) => `${many} ${unit}${many === 1 ? '' : 's'}`);
  return new Intl.ListFormat('en').format(told);
}
