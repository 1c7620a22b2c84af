/** Goes through the steps of what takes long. Whoever waits for an answer goes first. */
export async function takeTime<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
