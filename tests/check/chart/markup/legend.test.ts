// A legend of colours that measure, as Plot draws it.
import { describe, expect, test } from "vitest";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { pngDataUrl } from "../../../../src/sandbox/guest/png.ts";

const rampOf = (inner: string, name = "plot-ramp") =>
  readPicture(`<svg class="${name}">${inner}</svg><svg width="9" height="9"/>`).ramp;

describe("a ramp", () => {
  test("has its label, its ticks and its colours in the pixels of the ticks", () => {
    const rects =
      '<rect x="0" width="50" fill="red"/><rect x="50" width="50" fill="blue"/><rect x="90" width="5"/>';
    const ticks =
      '<g transform="translate(100,0)"><g transform="translate(20,0)"><text x="3">0</text></g><text>  </text><text x="60">10</text></g>';
    expect(
      rampOf(`<g transform="translate(5,5)">${rects}</g>${ticks}<text font-weight="bold">Personas</text>`),
    ).toEqual({
      label: "Personas",
      ticks: [
        { at: 123, text: "0" },
        { at: 160, text: "10" },
      ],
      colours: [
        { from: 5, to: 55, colour: [255, 0, 0] },
        { from: 55, to: 105, colour: [0, 0, 255] },
      ],
    });
  });

  const ramp = new Uint8ClampedArray(Array.from({ length: 256 }, (_, i) => [i, 255 - i, 7, 255]).flat());
  const image = (address: string) => rampOf(`<image x="10" width="256" href="${address}"/>`)?.colours ?? [];

  test("is read from its image, along all of it", () => {
    const colours = image(pngDataUrl(256, 1, ramp));
    expect(colours).toHaveLength(128);
    expect(colours[0]).toEqual({ from: 10, to: 12, colour: [0, 255, 7] });
    expect(colours[64]).toEqual({ from: 138, to: 140, colour: [129, 126, 7] });
    expect(colours[127]).toEqual({ from: 264, to: 266, colour: [255, 0, 7] });
  });

  test.each([
    ["elsewhere", "https://example.org/ramp.png"],
    ["of another sort", pngDataUrl(256, 1, ramp).replace("png", "gif")],
    ["that is broken off", pngDataUrl(256, 1, ramp).slice(0, 800)],
    ["that begins otherwise", `data:image/png;base64,${"A".repeat(1600)}`],
    ["of one colour", pngDataUrl(1, 1, ramp.slice(0, 4))],
    ["that is too long", pngDataUrl(6000, 1, new Uint8ClampedArray(24_000))],
  ])("has no colours from an image %s", (_, address) => {
    expect(image(address)).toEqual([]);
  });

  test("is one by its class", () => {
    expect(rampOf("", "a b-ramp")).not.toBeNull();
    expect(rampOf("", "ramp")).not.toBeNull();
    expect(rampOf("", "ramped")).toBeNull();
    expect(readPicture('<div class="ramp"/>').ramp).toBeNull();
  });
});
