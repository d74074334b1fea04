/**
 * Does a piece of work when it is called; called again meanwhile, it does it once more afterwards, so that the last answer
 * is that of the last question.
 */
export function latest(work: () => Promise<void>): () => Promise<void> {
  let asked = 0;
  let running: Promise<void> | undefined;
  const run = async () => {
    try {
      for (let done = -1; done !== asked;) {
        done = asked;
        await work();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    asked += 1;
    running ??= run();
    return running;
  };
}

/** Calls a function when nobody has called it for some milliseconds. */
export function whenQuiet(milliseconds: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}
