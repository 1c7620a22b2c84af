/**
 * Lets a few through in each turn of the event loop, in the order in which they came. Of hundreds who write at once
 * each would otherwise wait for all to be read: so the disk keeps what the first few wrote while the next are read,
 * and a click among them is answered between two of these turns.
 */
export class Turns {
  private taken = 0;
  private planned = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  /** Resolves when it is this one's turn. */
  async take(): Promise<void> {
    this.plan();
    if (this.taken < this.atOnce && this.waiting.length === 0) {
      this.taken++;
      return;
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private plan(): void {
    if (this.planned) return;
    this.planned = true;
    setImmediate(() => {
      this.planned = false;
      const next = this.waiting.splice(0, this.atOnce);
      this.taken = next.length;
      for (const go of next) go();
      // Not in the turn that follows: what these write begins its way to the disk in that one.
      if (next.length > 0) setImmediate(() => this.plan());
    });
  }
}
