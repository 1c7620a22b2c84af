/**
 * What customers write, one of each kind a business gets. Every inquiry has its own sender and its own words,
 * so that none is a duplicate of another and none joins another.
 *
 * @type {Record<string, string>[]} */
const KINDS = [
  {
    subject: 'Kitchen remodel',
    message:
      'Hello, we would like to redo our kitchen before Thanksgiving: new cabinets, counters and floor. Our budget is about 45,000 dollars. Could somebody come by this week to have a look?',
    phone: '+15035550100',
  },
  {
    subject: 'Second bathroom',
    message:
      'We are thinking about a second bathroom upstairs, some time next spring. How do you usually work, and what would you need to know from us to give a rough idea of the cost?',
  },
  {
    subject: 'Leak under the sink',
    message:
      'You put in our sink in May and since Sunday there is water in the cabinet below it. Can somebody please look at it? The invoice number was 2291.',
    phone: '+15035550100',
  },
  {
    subject: 'Just looking around',
    message: 'What does a kitchen cost these days? No rush at all, maybe in two or three years.',
  },
  {
    subject: 'Application as a carpenter',
    message:
      'Dear Sir or Madam, I am a trained carpenter with six years of experience and would like to apply for a job with your company. May I send you my CV and my references?',
  },
  {
    subject: 'Rank first on search engines',
    message:
      'Hi there, we help businesses get to page one with our SEO packages. 5,000 backlinks for 99 dollars, click here and unsubscribe at any time.',
  },
  {
    subject: 'Garden house addition',
    message: `We have bought a house with a large garden and want to add a small garden house with a workshop.\n\n${'It should have its own electricity, a window to the south and a door wide enough for a wheelbarrow. '.repeat(5)}\nWe would like to start in March. What else do you need from us?`,
    company: 'Fox & Daughters',
  },
  {
    subject: 'Windows',
    message:
      'Do you also replace windows? We have eleven of them, all from 1978, and would like to have them done over the summer. Our house is on Division Street.',
    budget: 'about 12,000',
  },
];

export const SUBJECTS = KINDS.map((kind) => String(kind.subject));

/**
 * The fields of one inquiry, as a website posts them.
 *
 * @param {string} tag Different in every batch.
 * @param {number} n Its place in the batch: decides the kind.
 * @returns {Record<string, string>}
 */
export function sampleInquiry(tag, n) {
  const { message, ...rest } = KINDS[n % KINDS.length] ?? {};
  return {
    name: `Dana Whitfield ${n}`,
    email: `dana.${tag}.${n}@whitfield.example`,
    message: `${message} (Reference ${tag}-${n})`,
    ...rest,
    ...(rest.phone && { phone: `+1503${5_550_000 + (n % 10_000)}` }),
  };
}
