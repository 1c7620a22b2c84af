import type { Inquiry } from '../core/inquiry.js';
import type { Engine } from './engine.js';

/** An inquiry as it is stored: without `keys` when there are none, as a unique index would take two empty lists for twins. */
export type InquiryRecord = Omit<Inquiry, 'keys'> & { keys?: string[] };

/** One value that all processes share. */
export interface SettingRecord {
  _id: string;
  value: string;
}

export type StoreEngine = Engine<InquiryRecord, SettingRecord>;

/** Indexes of the inquiries that both engines keep. Each is sparse and holds many distinct values. */
export const INQUIRY_INDEXES = [
  { field: 'keys', unique: true },
  { field: 'contact.email', unique: false },
  { field: 'contact.phone', unique: false },
  { field: 'receivedAt', unique: false },
  { field: 'firstAnsweredAt', unique: false },
] as const;
