import { fromHsl } from "../../../colour/hsl.ts";
import { type Rgb, readColour } from "../../../colour/read-colour.ts";
import { exchanged, ink, paper } from "./palette.ts";

/** A colour and how much of it there is: 0 lets all through that lies beneath. */
export interface Paint {
  colour: Rgb;
  alpha: number;
}

/** Null where nothing is painted; "unread" for a paint that cannot be read. */
export function readPaint(text: string, current: Rgb): Paint | null | "unread" {
  const written = text.trim().toLowerCase();
  if (written === "none" || written === "transparent" || written === "") return null;
  if (written === "currentcolor" || written === "context-stroke") return { colour: current, alpha: 1 };
  if (/^var\(--(plot-background|paper)\b/.test(written)) return { colour: paper, alpha: 1 };
  if (/^var\(--ink\b/.test(written)) return { colour: ink, alpha: 1 };
  const [, place] = /^var\(--chart-(\d+)\)$/.exec(written) ?? [];
  const own = [...exchanged.values()][Number(place) - 1];
  if (own) return { colour: own, alpha: 1 };
  const { solid, alpha } = apart(written);
  const colour = exchanged.get(solid) ?? readColour(solid) ?? readHsl(solid);
  return colour === null ? "unread" : { colour, alpha };
}

function readHsl(written: string): Rgb | null {
  const [, hue, saturation, light] =
    /^hsl\(\s*(-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%\s*\)$/.exec(written) ?? [];
  return light === undefined ? null : fromHsl(Number(hue), Number(saturation) / 100, Number(light) / 100);
}

/** A colour without its alpha, and the alpha. */
function apart(written: string): { solid: string; alpha: number } {
  const hex = /^#(?:([\da-f]{6})([\da-f]{2})|([\da-f]{3})([\da-f]))$/.exec(written);
  if (hex) {
    const share = Number.parseInt(hex[2] ?? `${hex[4]}${hex[4]}`, 16) / 255;
    return { solid: `#${hex[1] ?? hex[3]}`, alpha: share };
  }
  const parts = /^(rgb|hsl)a\(([^)]*)\)$|^(rgb|hsl)\(([^)]*\/[^)]*)\)$/.exec(written);
  if (!parts) return { solid: written, alpha: 1 };
  const numbers = (parts[2] ?? parts[4] ?? "").split(/[\s,/]+/).filter(Boolean);
  const solid = `${parts[1] ?? parts[3]}(${numbers.slice(0, 3).join(", ")})`;
  return { solid, alpha: numbers[3] === undefined ? 1 : readShare(numbers[3]) };
}

/** "0.3" or "30%"; what cannot be read is whole, as a browser takes it. */
export function readShare(text: string | undefined): number {
  if (text === undefined) return 1;
  const number = text.trim().endsWith("%") ? Number(text.trim().slice(0, -1)) / 100 : Number(text);
  return Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
}

/** What is seen where paint lies over a colour. */
export const over = ({ colour, alpha }: Paint, beneath: Rgb): Rgb =>
  alpha >= 1 ? colour : (colour.map((value, i) => value * alpha + (beneath[i] ?? 0) * (1 - alpha)) as Rgb);
