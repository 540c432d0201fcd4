const namespace = "http://www.w3.org/2000/svg";

/**
 * Modules a side: printed 85 mm wide, those of a larger code are under 0.65 mm, and simple phones no
 * longer tell them apart.
 */
const mostModules = 125;
/** White around the code, in modules: without it cameras do not find it. */
const quiet = 4;

/** A text as a QR code; null where it is too long for one that a phone can read. */
export async function drawQrCode(text: string, label: string): Promise<SVGSVGElement | null> {
  const { encode } = await import("uqr");
  let modules: boolean[][];
  try {
    modules = encode(text, { ecc: "L", border: 0 }).data;
  } catch {
    return null;
  }
  if (modules.length > mostModules) return null;
  const side = modules.length + 2 * quiet;
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", `0 0 ${side} ${side}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.append(path("white", `M0 0h${side}v${side}h-${side}z`), path("black", modules.map(rowPath).join("")));
  return svg;
}

function path(fill: string, shape: string): SVGPathElement {
  const element = document.createElementNS(namespace, "path");
  element.setAttribute("fill", fill);
  element.setAttribute("d", shape);
  return element;
}

/** Each run of dark modules of a row is one rectangle. */
function rowPath(row: boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? "1" : "0")).join("");
  return [...dark.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`)
    .join("");
}
