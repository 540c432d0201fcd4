/** How what is typed stands with the device. */
export type SavingState = "saving" | "saved" | "failed";

export interface Saving<Content> {
  /** Writes this, or, where something is being written, this afterwards: the newest is always written. */
  save(content: Content): void;
  /** Writes again what could not be written. */
  again(): void;
  /** Resolves when everything is written, or could not be. */
  settled(): Promise<void>;
}

/**
 * Writes what is typed as it is typed: at once, for a page that closes writes nothing more.
 * @param write rejects when the device refuses; what was refused is kept for the next try
 */
export function startSaving<Content>(
  write: (content: Content) => Promise<void>,
  told: (state: SavingState, trouble?: unknown) => void,
): Saving<Content> {
  let waiting: { content: Content } | null = null;
  let running: Promise<void> | null = null;

  const run = async () => {
    while (waiting) {
      const { content } = waiting;
      waiting = null;
      try {
        await write(content);
        if (!waiting) told("saved");
      } catch (trouble) {
        waiting ??= { content };
        told("failed", trouble);
        return;
      }
    }
  };
  const start = () => {
    running ??= run().finally(() => {
      running = null;
    });
  };
  return {
    save(content) {
      waiting = { content };
      told("saving");
      start();
    },
    again() {
      if (waiting) start();
    },
    async settled() {
      await running;
    },
  };
}
