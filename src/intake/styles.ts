import { readXml } from "./xml.ts";

/** What a number's format says about what it is. */
export interface Style {
  isDate: boolean;
  /** Digits that "0000" shows at least, for a code; 0 where the format is another. */
  zeros: number;
}

/** Built-in formats that show a day: ECMA-376 part 1, 18.8.30. Times of day alone stay numbers. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** The styles that cells point to, by index. */
export function readStyles(xml: string): Style[] {
  const styles: Style[] = [];
  if (xml === "") return styles;
  const formats = new Map<number, string>();
  let inCells = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "numFmt") {
        const { numFmtId, formatCode = "" } = attributes();
        formats.set(Number(numFmtId), formatCode);
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(styleOf(Number(attributes().numFmtId ?? 0), formats));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

function styleOf(id: number, formats: Map<number, string>): Style {
  const format = formats.get(id) ?? "";
  // Quoted words, escaped signs and [colours] are no part of the pattern.
  const pattern = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return {
    isDate: dayFormats.has(id) || /[yd]/i.test(pattern),
    zeros: /^0{2,}$/.test(pattern) ? pattern.length : 0,
  };
}
