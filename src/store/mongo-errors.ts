import { MongoBulkWriteError, MongoError, MongoParseError, MongoServerError } from 'mongodb';
import { StoreUnavailable } from '../deps/store.js';

/** Longest wait for one call: a person who clicked is told within about this time. */
const CALL_MS = 2_500;

const DUPLICATE_KEY = 11000;

/**
 * Answers of a server that cannot serve now, or no longer for us: stepping down, shutting down, not primary,
 * over its time, write concern not met, no longer letting us in.
 */
const OUTAGE_CODES = new Set([
  6, 7, 13, 18, 50, 64, 89, 91, 100, 112, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);

/** The call's result; rejects with StoreUnavailable when the server cannot be reached or does not answer in time. */
export async function call<T>(run: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('MongoDB did not answer in time.')), CALL_MS);
  });
  try {
    return await Promise.race([run(), late]);
  } catch (cause) {
    throw isOutage(cause) ? new StoreUnavailable('MongoDB cannot be reached.', { cause }) : cause;
  } finally {
    clearTimeout(timer);
  }
}

export function isDuplicate(cause: unknown): boolean {
  return cause instanceof MongoServerError && cause.code === DUPLICATE_KEY;
}

function isOutage(cause: unknown): boolean {
  if (cause instanceof StoreUnavailable || !(cause instanceof MongoError)) return false;
  if (!(cause instanceof MongoServerError)) return !(cause instanceof MongoParseError);
  if (cause instanceof MongoBulkWriteError) return false;
  const retryable =
    cause.hasErrorLabel('RetryableWriteError') || cause.hasErrorLabel('TransientTransactionError');
  return retryable || cause.name === 'MongoWriteConcernError' || OUTAGE_CODES.has(Number(cause.code));
}
