import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { projectVersion } from "../../src/course/project.ts";
import {
  groupOf,
  indexAddress,
  listAddress,
  type SiteFile,
  type SiteIndex,
} from "../../src/service-worker/site.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const revisionOf = (body: string) => createHash("sha256").update(body).digest("hex").slice(0, 12);
const built = (file: string) => readFileSync(`dist/${file}`, "utf8");

/**
 * The built site on a server of its own: it can be switched off, give wrong answers at single addresses, and
 * go on to later releases, made from the build by changing pages.
 */
export class SiteServer {
  url = "";
  /** By address behind the root: what is answered instead, whatever the release. */
  readonly instead = new Map<string, Answer>();
  /** Addresses that were asked for. */
  readonly asked: string[] = [];
  #server: Server | null = null;
  #release = new Map<string, string>();
  readonly #files = sirv("dist", { dev: true });

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const address = (request.url ?? "/").slice(1).split(/[?#]/, 1)[0] ?? "";
      this.asked.push(address);
      const answer = this.instead.get(address);
      const changed = this.#release.get(address);
      if (answer) answer(request, response);
      else if (changed !== undefined) {
        const type = address.endsWith(".js")
          ? "text/javascript"
          : address.endsWith(".json")
            ? "application/json"
            : "text/html";
        response
          .writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" })
          .end(changed);
      } else this.#files(request, response, () => void response.writeHead(404).end());
    }).listen(this.url === "" ? 0 : Number(new URL(this.url).port), "localhost");
    await once(this.#server, "listening");
    this.url = `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /**
   * Puts a release on the server: pages as the build made them, but for some. A page of null is gone.
   * @param version what its service worker is called; left out: as the build is
   */
  publish(changes: Record<string, ((html: string) => string) | null>, version = projectVersion): void {
    const index: SiteIndex = JSON.parse(built(indexAddress));
    this.#release = new Map();
    for (const [address, change] of Object.entries(changes)) {
      const group = groupOf(address) ?? "";
      const listed = listAddress(group);
      const list: SiteFile[] = JSON.parse(this.#release.get(listed) ?? built(listed));
      const body = change?.(built(address.endsWith("/") ? `${address}index.html` : address));
      const next = list.flatMap((file): SiteFile[] => {
        if (file[0] !== address) return [file];
        return body === undefined ? [] : [[address, revisionOf(body), file[2], body.length]];
      });
      if (body === undefined) this.instead.set(address, (_, response) => void response.writeHead(404).end());
      else this.#release.set(address, body);
      this.#release.set(listed, JSON.stringify(next));
      const summary = index.groups[group];
      if (summary) summary.revision = revisionOf(JSON.stringify(next));
    }
    const body = JSON.stringify(index);
    this.#release.set(indexAddress, body);
    const worker = built("service-worker.js")
      .replaceAll(revisionOf(built(indexAddress)), revisionOf(body))
      .replaceAll(JSON.stringify(projectVersion), JSON.stringify(version));
    this.#release.set("service-worker.js", worker);
  }
}
