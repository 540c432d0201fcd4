import { expect, test } from "vitest";
import { imageSize } from "../../src/certificate/image-size.ts";
import { keepLogo, keptLogo, logoLimits, removeLogo } from "../../src/certificate/logo.ts";
import type { Notes } from "../../src/learner/notes.ts";

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};
/** With a comment before its frame. */
const jpeg = (width: number, height: number) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255, 3, 1],
  ]);

test("imageSize(bytes) reads the sides of a PNG or JPEG, whatever its name, before it is unpacked", () => {
  expect(imageSize(png(640, 65_000))).toEqual({ type: "image/png", width: 640, height: 65_000 });
  expect(imageSize(jpeg(320, 9000))).toEqual({ type: "image/jpeg", width: 320, height: 9000 });
});

test.each([
  ["nothing", new Uint8Array()],
  [
    "a drawing that could run",
    new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg' width='9'/>"),
  ],
  ["a page", new TextEncoder().encode("<!doctype html><script>1</script>")],
  ["a PNG that was cut", png(9, 9).slice(0, 20)],
  ["a PNG without a side", png(0, 9)],
  ["a JPEG without a frame", new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 0, 0xff, 0xfe, 0, 0, 0, 0])],
  ["a JPEG whose segments go astray", new Uint8Array([0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
])("imageSize() is null for %s", (_, bytes) => {
  expect(imageSize(bytes)).toBeNull();
});

test("a logo is kept for its own signature alone, and nothing but a drawn PNG is", () => {
  const kept = new Map<string, string>();
  const notes: Notes = {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).size > 0,
    remove: (key) => void kept.delete(key),
  };
  const image = "data:image/png;base64,iVBORw0KGgo=";
  expect(keepLogo(notes, { signer: "ana", image })).toBe(true);
  expect(keptLogo(notes, "ana")).toBe(image);
  expect(keptLogo(notes, "luis")).toBeNull();
  const others = [
    "https://example.org/a.png",
    "data:image/svg+xml;base64,iVBORw0KGgo=",
    'data:image/png;base64,iV" onerror="1',
    `data:image/png;base64,${"A".repeat(logoLimits.kept)}`,
  ];
  for (const other of others) {
    expect(keepLogo(notes, { signer: "ana", image: other }), other.slice(0, 40)).toBe(false);
    kept.set([...kept.keys()][0] ?? "", JSON.stringify({ signer: "ana", image: other }));
    expect(keptLogo(notes, "ana"), other.slice(0, 40)).toBeNull();
  }
  removeLogo(notes);
  expect(kept.size).toBe(0);
});
