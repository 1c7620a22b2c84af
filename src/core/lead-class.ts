/** The lead classes, hottest first. The order is also the order of posting in a burst. */
export const LEAD_CLASSES = ['hot', 'warm', 'support', 'cold', 'other', 'spam'] as const;
export type LeadClass = (typeof LEAD_CLASSES)[number];
