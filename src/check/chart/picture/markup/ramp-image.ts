import type { Rgb } from "../../../colour/read-colour.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** As many colours as are looked at along a ramp. */
const looks = 128;

/**
 * The colours of a ramp from left to right. It is read as src/sandbox/guest/png.ts writes it: one row,
 * four bytes a pixel, stored without compression. None where the image is another one.
 */
export function readRampImage(address: string | undefined): Rgb[] {
  const [, text] = /^data:image\/png;base64,([A-Za-z0-9+/]+)=*$/.exec(address ?? "") ?? [];
  if (text === undefined || text.length > 20_000) return [];
  const bytes = fromBase64(text);
  // The signature and the header come first, always as long.
  const start = 8 + 25 + 4;
  if (String.fromCharCode(...bytes.slice(start, start + 4)) !== "IDAT") return [];
  const number = (at: number) =>
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0);
  const width = number(16);
  // The chunk's name, two bytes of zlib, five of the stored block, one of the row's filter.
  const first = start + 4 + 2 + 5 + 1;
  if (width < 2 || first + width * 4 > bytes.length) return [];
  return Array.from({ length: looks }, (_, i): Rgb => {
    const at = first + 4 * Math.round((i * (width - 1)) / (looks - 1));
    return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
  });
}

function fromBase64(text: string): number[] {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of text) {
    bits = ((bits << 6) | alphabet.indexOf(letter)) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
  }
  return bytes;
}
