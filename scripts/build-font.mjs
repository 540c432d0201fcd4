// Cuts the site's face down to the characters that Spanish and English use and the weights that the
// styles use: 34 KB become 19. Skips when its inputs have not changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const output = fileURLToPath(new URL("../src/styles/build/atkinson-latin.woff2", import.meta.url));
const stamp = `${output}.inputs`;
const face = createRequire(import.meta.url).resolve(
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
);

const digest = createHash("sha256")
  .update(readFileSync(face))
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest("hex");
const isCurrent = existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
if (!isCurrent) await build();

async function build() {
  const { default: subset } = await import("subset-font");
  const latin = Array.from({ length: 0xff - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join("");
  const signs = "‐–—‘’“”…\u2009\u200a\u202f−×÷≠≤≥√←↑→↓✓✗€™•";
  const cut = await subset(readFileSync(face), latin + signs, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, cut);
  writeFileSync(stamp, digest);
}
