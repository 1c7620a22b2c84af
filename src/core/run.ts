/** The newest run of a job: one for each job, so that the store holds as many as there are jobs. */
export interface Run {
  /** The job's name. */
  _id: string;
  /** The moment it was due by its cron line. It is run once. */
  slot: Date;
  startedAt: Date;
  endedAt?: Date;
  /** Why it failed, in words that quote nobody; absent where it did not. */
  problem?: string;
  /** The newest slot that was run without a failure. */
  done?: Date;
}

/** A slot handed to one process. */
export interface RunClaim {
  job: string;
  slot: Date;
  by: string;
  /** Processes that ended in the middle of this slot before. */
  vanished: number;
}
