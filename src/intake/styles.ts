import { readXml } from "./xml.ts";

/** What a number's format says about what it is. */
export interface Style {
  isDate: boolean;
  /** It shows a month and no day: "enero" for 1 January 2019. */
  isMonth: boolean;
  isPercent: boolean;
  /** Digits that "0000" shows at least, for a code; 0 where the format is another. */
  zeros: number;
}

/** Built-in formats that show a day: ECMA-376 part 1, 18.8.30. Times of day alone stay numbers. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const monthFormats = new Set([17]);
const percentFormats = new Set([9, 10]);
/** Characters; Excel itself takes no longer one. */
const longestFormat = 255;
const mostDigits = 20;

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
        if (formatCode.length <= longestFormat) formats.set(Number(numFmtId), formatCode);
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
  // An m beside hours or seconds is a minute; three of them are always a month.
  const month = /mmm/i.test(pattern) || (/m/i.test(pattern) && !/[hs]/i.test(pattern));
  const isDate = dayFormats.has(id) || /[yd]/i.test(pattern) || month;
  return {
    isDate,
    isMonth: monthFormats.has(id) || (month && !/d/i.test(pattern)),
    isPercent: percentFormats.has(id) || (pattern.includes("%") && !isDate),
    zeros: /^0{2,}$/.test(pattern) && pattern.length <= mostDigits ? pattern.length : 0,
  };
}
