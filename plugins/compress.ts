import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Under this a compressed file saves less than a packet. */
const smallest = 860;
/** Compressed by themselves. */
const packed = /\.(woff2|png|xlsx|zip|br|gz)$/;

/**
 * Brotli's levels, measured here: 9 takes a second a 3 MB file; 11 saves another tenth and takes ten times as
 * long. What every learner fetches before a first answer is worth it (seconds for all of it, paid once: `kept`
 * remembers); the rest is not.
 */
const qualities = { often: 11, seldom: 9 };

/**
 * Writes `.br` and `.gz` beside a file, as static hosts serve them.
 * @param kept a folder that remembers what was compressed before
 * @returns bytes over the wire, where the host sends Brotli
 */
export async function compress(path: string, often: boolean, kept: string): Promise<number> {
  const body = await readFile(path);
  if (body.length < smallest || packed.test(path)) return body.length;
  const quality = often ? qualities.often : qualities.seldom;
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 24);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [brotli] = await Promise.all([
    remembered(`${kept}/${hash}.${quality}.br`, () => promisify(brotliCompress)(body, { params })).then(
      async (compressed) => {
        await writeFile(`${path}.br`, compressed);
        return compressed;
      },
    ),
    remembered(`${kept}/${hash}.gz`, () => promisify(gzip)(body, { level: 7 })).then((compressed) =>
      writeFile(`${path}.gz`, compressed),
    ),
  ]);
  return brotli.length;
}

async function remembered(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = await readFile(path).catch(() => null);
  if (known) return known;
  const made = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, made);
  return made;
}
