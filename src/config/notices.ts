import type { Policy } from '../core/policy.js';
import { COMMITMENT_KINDS } from '../core/policy.js';
import { didYouMean } from '../core/suggest.js';
import type { Environment } from './environment.js';

/** What is allowed in flo.yml and yet hardly meant, each in one line. */
export function findDoubts(policy: Policy, environment: Environment, fileName: string): string[] {
  return [...doubtOwner(policy), ...doubtPrices(policy, environment)].map((words) => `${fileName}: ${words}`);
}

/**
 * Drafts that only the owner may approve, and an owner who may approve nothing. Who stands behind an id, an
 * address or a group only Slack knows: where these are mixed there is no telling.
 */
function doubtOwner({ slack, policy }: Policy): string[] {
  const { owner, approvers } = slack;
  const kinds = COMMITMENT_KINDS.filter((kind) => policy.commitments[kind] === 'owner');
  if (kinds.length === 0 || approvers.length === 0) return [];
  const sameForm = (name: string) => isAddress(name) === isAddress(owner) && !isGroup(name);
  if (!approvers.every(sameForm)) return [];
  if (approvers.some((name) => name.toLowerCase() === owner.toLowerCase())) return [];
  return [
    `policy.commitments lets only the owner approve (${kinds.join(', ')}), but slack.approvers does not hold ` +
      `the owner: nobody could approve such a reply. Add ${owner} to slack.approvers.`,
  ];
}

function isAddress(name: string): boolean {
  return name.includes('@') && !name.startsWith('@');
}

function isGroup(name: string): boolean {
  return name.startsWith('@') || /^S[A-Z0-9]{6,}$/.test(name);
}

/** A price table in which a model that is asked does not stand: most often a misspelt name. */
function doubtPrices({ models }: Policy, { model }: Environment): string[] {
  if (models.prices.length === 0 || !model?.name) return [];
  const priced = models.prices.map((price) => price.model);
  return [model.name, ...(model.fallbacks ?? [])]
    .filter((name) => !priced.includes(name))
    .map((name) => {
      const hint = didYouMean(name, priced);
      return `models.prices has no price for ${name}: what it costs will stay unknown${hint ? `${hint.replace('did you mean', 'is it')}` : '.'}`;
    });
}
