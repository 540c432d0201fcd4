import { namedColours } from "./named-colours.ts";

/** Red, green and blue, each from 0 to 255. */
export type Rgb = [red: number, green: number, blue: number];

/** A colour as programs write it: "steelblue", "#36c", "#3366cc", "rgb(51, 102, 204)"; null for other writings. */
export function readColour(text: string): Rgb | null {
  const written = text.trim().toLowerCase();
  const hex = namedColours.get(written) ?? /^#([\da-f]{3}|[\da-f]{6})$/.exec(written)?.[1];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = digits.map((pair) => Number.parseInt(pair, 16));
    return [red, green, blue];
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(written);
  return parts === null ? null : [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}
