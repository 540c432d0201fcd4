// `npm run serve`: shows the built site on this machine. `PORT=5000 npm run serve` picks the port;
// without it, the first free one from 4321 on.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { root } from "./install.mjs";
import { securityHeaders } from "./security-policy.mjs";

const base = (process.env.BASE_PATH ?? "/").replace(/\/*$/, "/");
const site = `${root}dist`;
if (!existsSync(`${site}/index.html`)) {
  console.error("There is no built site yet: run `npm start`, or `npm run build` first.");
  process.exit(1);
}

const files = sirv(site, {
  brotli: true,
  gzip: true,
  etag: true,
  // The service worker keeps pages; the browser's own cache must not hide an update from it.
  setHeaders(response, path) {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader(
      "cache-control",
      path.includes("/_astro/") ? "public,max-age=31536000,immutable" : "no-cache",
    );
  },
});

const server = createServer((request, response) => {
  if (!request.url.startsWith(base)) {
    response.writeHead(302, { location: base }).end();
    return;
  }
  request.url = request.url.slice(base.length - 1);
  files(request, response, () => {
    response.writeHead(404, { ...securityHeaders, "content-type": "text/html; charset=utf-8" });
    response.end(readFileSync(`${site}/404.html`));
  });
});

let port = Number(process.env.PORT ?? 4321);
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || process.env.PORT) {
    console.error(error.message);
    process.exit(1);
  }
  port += 1;
  server.listen(port, "127.0.0.1");
});
server.on("listening", () =>
  console.log(`\nAula de Datos: http://localhost:${port}${base}\nPress Ctrl+C to stop.`),
);
server.listen(port, "127.0.0.1");
