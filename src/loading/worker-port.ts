/** A worker as those see it who talk with it. */
export interface WorkerPort<Sent> {
  send(message: Sent): void;
  /** Ends it at once, whatever it does; one that has not opened yet never works. */
  end(): void;
}

/** Starts a worker; `failed` when it does not open, or dies. */
export type Spawn<Sent, Received> = (
  received: (message: Received) => void,
  failed: (reason: Error) => void,
) => WorkerPort<Sent>;

/** A worker of the browser; what is sent while it opens reaches it when it is there. */
export const spawner =
  <Sent, Received>(open: () => Promise<Worker>): Spawn<Sent, Received> =>
  (received, failed) => {
    let ended = false;
    const opening = open().then((worker) => {
      if (ended) worker.terminate();
      worker.addEventListener("message", ({ data }: MessageEvent<Received>) => received(data));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        failed(new Error(event.message || "the worker does not load"));
      });
      return worker;
    });
    opening.catch(failed);
    // What does not open is told once, above.
    const use = (what: (worker: Worker) => void) => void opening.then(what, () => {});
    return {
      send: (message) => use((worker) => worker.postMessage(message)),
      end() {
        ended = true;
        use((worker) => worker.terminate());
      },
    };
  };
