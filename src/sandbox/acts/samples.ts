/** Inquiries that a remodeling company may get, for the page's "Send a sample inquiry". */

export interface Sample {
  name: string;
  email: string;
  phone?: string;
  subject: string;
  message: string;
  source: 'form';
}

/** The `index`th sample, from 1: every one has a sender of its own. */
export function makeSample(index: number): Sample {
  const text = TEXTS[(index - 1) % TEXTS.length]!;
  const first = FIRST[(index - 1) % FIRST.length]!;
  const last = LAST[(index - 1) % LAST.length]!;
  const round = Math.floor((index - 1) / (FIRST.length * LAST.length));
  const email = `${first}.${last}${round > 0 ? round + 1 : ''}@example.com`.toLowerCase();
  return {
    name: `${first} ${last}`,
    email,
    ...(text.phone && { phone: `+1 503 555 0${100 + ((index - 1) % 100)}` }),
    subject: text.subject,
    message: `${text.message}\n\n${first}`,
    source: 'form',
  };
}

const FIRST = ['Dana', 'Marcus', 'Priya', 'Tom', 'Yuki', 'Elena', 'Sam', 'Aisha', 'Noah', 'Ingrid', 'Luis'];
const LAST = ['Whitfield', 'Okafor', 'Raman', 'Lindqvist', 'Sato', 'Petrova', 'Nguyen', 'Haddad', 'Brooks'];

const TEXTS: { subject: string; message: string; phone?: boolean }[] = [
  {
    subject: 'Kitchen remodel, ready to start',
    message:
      'Hi, we would like to redo our kitchen: new cabinets, counters and better light. Our budget is about $35,000 and we hope to start within the next two weeks. The house is at 2214 SE Ankeny St. Could somebody come by this week to have a look?',
    phone: true,
  },
  {
    subject: 'Second bathroom',
    message:
      'Hello! We are thinking of adding a second bathroom upstairs, some time in the next three or four months. What would you need to know to give us a rough idea of the cost?',
  },
  {
    subject: 'Just wondering about prices',
    message:
      'Hi there, what does a deck usually cost? No plans yet, maybe next year, I am only comparing prices for now.',
  },
  {
    subject: 'Cabinet door came loose',
    message:
      'You finished our kitchen in spring and we love it, but one of the cabinet doors has come off its hinge and the drawer below it sticks. Is this covered by the warranty?',
    phone: true,
  },
  {
    subject: 'Garage into a studio?',
    message:
      'Do you do garage conversions? We have a detached two-car garage and would like to turn it into a small studio with a bathroom. We are not in a hurry, but would like to know whether you think it can be done & what permits it takes.',
  },
  {
    subject: 'Are you hiring?',
    message:
      'Good morning, I am a carpenter with eight years of experience in finish work and have just moved to Portland. Are you looking for people? I would be glad to send my references.',
  },
  {
    subject: 'Invoice 1043',
    message:
      'Hello, the invoice for our hallway lists two days of painting, but I think it was one. Could you check and send a corrected one?',
  },
  {
    subject: 'Rank #1 on Google, guaranteed!!!',
    message:
      'Dear business owner, we can bring you 500 new customers every month with our proven SEO package. Limited offer, click http://seo-offer.example today!',
  },
];
