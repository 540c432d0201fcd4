import { base64urlnopad } from "@scure/base";
import { Unusable } from "./fault.ts";

/** Bytes that something packed may become: more is somebody's bomb. */
const mostUnpacked = 64_000_000;

/** "deflate" has a checksum (zlib, RFC 1950), so that a cut or changed text is noticed; "deflate-raw" (RFC 1951) has none. */
type Packing = "deflate" | "deflate-raw";

export const pack = async (text: string, packing: Packing = "deflate"): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream(packing))).arrayBuffer(),
  );

/**
 * @param most bytes that it may become
 * @throws Unusable when it is damaged or becomes too large
 */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  most = mostUnpacked,
  packing: Packing = "deflate",
): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(packing)).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      const part = value as Uint8Array<ArrayBuffer>;
      size += part.length;
      if (size > most) throw new Unusable({ kind: "too-large" });
      parts.push(part);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  } catch (cause) {
    // It is given up because of the cause that is told.
    void reader.cancel().catch(() => {});
    throw cause instanceof Unusable ? cause : new Unusable({ kind: "damaged" }, cause);
  }
}

export const toBase64 = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** @throws Unusable */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(base64urlnopad.decode(text));
  } catch (cause) {
    throw new Unusable({ kind: "damaged" }, cause);
  }
}
