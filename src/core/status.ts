/** Of an inquiry: that of its newest reply. */
export type Status =
  | 'received'
  | 'awaiting'
  | 'approved'
  | 'sent'
  | 'failed'
  | 'unknown'
  | 'rejected'
  | 'closed';
