const namespace = "http://www.w3.org/2000/svg";

/** White around the code, in modules: without it cameras do not find it. */
const quiet = 4;

/**
 * A text as a QR code. What draws it is fetched when it is needed.
 * @param mostModules a side: of a code that is printed small, cheap phones do not tell more apart
 * @returns null where the text is too long for that
 */
export async function drawQrCode(
  text: string,
  label: string,
  mostModules: number,
): Promise<SVGSVGElement | null> {
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
