export interface ImageSize {
  type: "image/png" | "image/jpeg";
  /** Pixels. */
  width: number;
  height: number;
}

/** What a PNG or JPEG says of its size, by its first bytes and not its name; null for anything else. */
export const imageSize = (bytes: Uint8Array): ImageSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
};

function pngSize(view: DataView): ImageSize | null {
  const signature = [0x89504e47, 0x0d0a1a0a];
  if (view.byteLength < 24 || signature.some((word, at) => view.getUint32(at * 4) !== word)) return null;
  return { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG's segments, up to the one that begins a frame (ITU T.81, B.1.1.3). */
function jpegSize(view: DataView): ImageSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: "image/jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
