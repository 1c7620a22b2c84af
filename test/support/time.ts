/** A time that goes on as it does, from wherever it was put. */
export function movableTime(start: string) {
  let shift = new Date(start).getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + shift),
    goTo(moment: string) {
      shift = new Date(moment).getTime() - Date.now();
    },
    /** Puts it so much later. */
    pass(ms: number) {
      shift += ms;
    },
  };
}
