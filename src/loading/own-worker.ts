import { patience } from "./fetch-whole.ts";
import { Unreachable, Unsupported } from "./unreachable.ts";
import { wholeScript } from "./whole-script.ts";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * The page's policy lets only this site's own files become a worker, and asks for an address that says so.
 * @param name what browsers call the policy
 * @throws TypeError for an address of another origin
 */
export function trustedAddress(address: string, name: string): string {
  const own = new URL(address, location.href);
  if (own.origin !== location.origin) throw new TypeError(`not a file of this site: ${address}`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(`aula-${name}`, { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(own.href) : own.href;
}

/**
 * Opens a worker of this site's own files, once its script is here. `name` is what browsers call it.
 * @throws Unreachable, Unsupported
 */
export async function ownWorker(address: string, name: string): Promise<Worker> {
  if (!("Worker" in globalThis)) throw new Unsupported("workers");
  // Only the build marks the ends of scripts.
  if (import.meta.env.PROD) await wholeScript(new URL(address, location.href).href);
  return new Worker(trustedAddress(address, name), { type: "module", name });
}

/** What a worker says first, and by which the page knows that it runs. */
export const ready = "ready";

/**
 * The same, handed over when it runs: whatever fails later fails in its work, and whatever fails before
 * has begun nothing. Its script says `postMessage(ready)` at its end.
 * @throws Unreachable, Unsupported
 */
export async function startedWorker(address: string, name: string): Promise<Worker> {
  const worker = await ownWorker(address, name);
  const started = new AbortController();
  const { signal } = started;
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (absence: "missing" | "late") =>
        reject(new Unreachable(absence, `the worker ${name} does not start`));
      late = setTimeout(fail, patience, "late");
      worker.addEventListener("message", ({ data }) => data === ready && resolve(), { signal });
      worker.addEventListener(
        "error",
        (event) => {
          event.preventDefault();
          fail("missing");
        },
        { signal },
      );
    });
    return worker;
  } catch (failure) {
    worker.terminate();
    throw failure;
  } finally {
    clearTimeout(late);
    started.abort();
  }
}

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
