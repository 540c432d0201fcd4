// What may become of a script on its way, one at a time; then the same script on a network that works.
import { afterEach, describe, expect, test, vi } from "vitest";
import { patience } from "../../src/loading/fetch-whole.ts";
import { endMark, wholeScript } from "../../src/loading/whole-script.ts";

const script = `export const one = 1;\n${endMark}\n`;
const javascript = { "content-type": "text/javascript" };

type Network = (signal: AbortSignal) => Response | Promise<Response>;

/** Brings the first piece of a body and then does as it is told with the rest. */
const inPieces = (then: (stream: ReadableStreamDefaultController) => void) =>
  new Response(
    new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(script.slice(0, 9)));
        then(stream);
      },
    }),
    { headers: javascript },
  );

const hanging = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

const networks: Record<string, [Network, "missing" | "late"]> = {
  "drops it": [() => Promise.reject(new TypeError("Failed to fetch")), "missing"],
  "answers 404": [() => new Response("no", { status: 404 }), "missing"],
  "answers 500": [() => new Response(script, { status: 500, headers: javascript }), "missing"],
  "answers with its own page": [
    () => new Response("<p>Log in</p>", { headers: { "content-type": "text/html" } }),
    "missing",
  ],
  "calls its own page a script": [() => new Response("<p>Log in</p>", { headers: javascript }), "missing"],
  "gives it another type": [
    () => new Response(script, { headers: { "content-type": "text/plain" } }),
    "missing",
  ],
  "brings the first half as if it were all": [
    () => new Response(script.slice(0, 12), { headers: javascript }),
    "missing",
  ],
  "cuts it off": [() => inPieces((stream) => stream.error(new TypeError("network error"))), "missing"],
  "brings nothing": [hanging, "late"],
  "stops in the middle": [
    (signal) => inPieces((stream) => void hanging(signal).catch((reason) => stream.error(reason))),
    "late",
  ],
};

let network: Network = () => new Response(script, { headers: javascript });
const asked: RequestCache[] = [];

function serve(now: Network) {
  network = now;
  vi.stubGlobal("fetch", (_: string, { signal, cache }: { signal: AbortSignal; cache: RequestCache }) => {
    asked.push(cache);
    return Promise.resolve(network(signal));
  });
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  asked.length = 0;
});

describe("wholeScript(address)", () => {
  test.each(Object.entries(networks))("heals from a network that %s", async (name, [bad, absence]) => {
    vi.useFakeTimers();
    serve(bad);
    const told = expect(wholeScript(`/${name}.js`)).rejects.toMatchObject({ name: "Unreachable", absence });
    await vi.advanceTimersByTimeAsync(patience + 1);
    await told;
    serve(() => new Response(script, { headers: javascript }));
    await wholeScript(`/${name}.js`);
    expect(asked.at(-1), "not from where the bad copy may lie").toBe("reload");
  });

  test("asks once for what is here", async () => {
    serve(() => new Response(script, { headers: javascript }));
    await Promise.all([wholeScript("/here.js"), wholeScript("/here.js")]);
    await wholeScript("/here.js");
    expect(asked).toEqual(["force-cache"]);
  });

  test("waits for a slow line as long as something comes", async () => {
    vi.useFakeTimers();
    let stream: ReadableStreamDefaultController | null = null;
    serve(() =>
      inPieces((begun) => {
        stream = begun;
      }),
    );
    const coming = wholeScript("/slow.js");
    for (const letter of script.slice(9)) {
      await vi.advanceTimersByTimeAsync(patience - 1000);
      (stream as ReadableStreamDefaultController | null)?.enqueue(new TextEncoder().encode(letter));
    }
    (stream as ReadableStreamDefaultController | null)?.close();
    await coming;
  });
});
