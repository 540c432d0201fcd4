const crcTable = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crc(bytes: number[]): number {
  let c = -1;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return ~c;
}

const uint32 = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

function chunk(name: string, body: number[]): number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...body];
  return uint32(body.length).concat(named, uint32(crc(named)));
}

/** RFC 1950 and 1951 with stored blocks only: a chart's ramp is 256 pixels, not worth compressing. */
function zlibStored(bytes: number[]): number[] {
  let out: number[] = [0x78, 0x01];
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  for (let start = 0; start < bytes.length; start += 65535) {
    const block = bytes.slice(start, start + 65535);
    const { length } = block;
    const last = start + 65535 >= bytes.length ? 1 : 0;
    out = out.concat([last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255], block);
  }
  return out.concat(uint32(((b << 16) | a) >>> 0));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: number[]): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
    text += b === undefined ? "=" : alphabet.charAt((bits >> 6) & 63);
    text += c === undefined ? "=" : alphabet.charAt(bits & 63);
  }
  return text;
}

/** `rgba`: four bytes a pixel, row by row. */
export function pngDataUrl(width: number, height: number, rgba: Uint8ClampedArray): string {
  const lines: number[] = [];
  for (let row = 0; row < height; row++) {
    lines.push(0); // filter type "none"
    for (let i = row * width * 4; i < (row + 1) * width * 4; i++) lines.push(rgba[i] ?? 0);
  }
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].concat(
    chunk("IHDR", [...uint32(width), ...uint32(height), 8, 6, 0, 0, 0]),
    chunk("IDAT", zlibStored(lines)),
    chunk("IEND", []),
  );
  return `data:image/png;base64,${base64(png)}`;
}
