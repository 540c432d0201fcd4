import { readSheet, readText } from "./sheet.ts";
import { readStyles } from "./styles.ts";
import { type Grid, Refused } from "./understanding.ts";
import { readXml } from "./xml.ts";

/** What a workbook holds, each sheet read when it is asked for. */
export interface Workbook {
  sheets: string[];
  /** @throws Refused when the sheet is damaged or beyond the limits. */
  read(sheet: number): Grid;
}

/** @throws Refused when the parts are those of no workbook. */
export function openWorkbook(parts: Map<string, string>): Workbook {
  const sheets: { name: string; part: string }[] = [];
  const targets = readTargets(parts.get("xl/_rels/workbook.xml.rels") ?? "");
  let from1904 = false;
  readXml(parts.get("xl/workbook.xml") ?? "", {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes().date1904 ?? "");
      if (name !== "sheet") return;
      const { name: title = "", state, ...ids } = attributes();
      const part = targets.get(ids["r:id"] ?? "") ?? `xl/worksheets/sheet${ids.sheetId}.xml`;
      if (parts.has(part) && (state === undefined || state === "visible")) sheets.push({ name: title, part });
    },
  });
  if (sheets.length === 0) throw new Refused("no-table");
  const texts = readTexts(parts.get("xl/sharedStrings.xml") ?? "");
  const styles = readStyles(parts.get("xl/styles.xml") ?? "");
  // The sheet that is chosen is read again, and after each correction.
  let last: { index: number; grid: Grid } | null = null;
  return {
    sheets: sheets.map(({ name }) => name),
    read(index) {
      if (last?.index === index) return last.grid;
      const { name, part } = sheets[index] ?? sheets[0] ?? { name: "", part: "" };
      const grid = readSheet(name, parts.get(part) ?? "", { texts, styles, from1904 });
      last = { index, grid };
      return grid;
    },
  };
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml === "") return targets;
  readXml(xml, {
    open(name, attributes) {
      const { Id = "", Target = "" } = name === "Relationship" ? attributes() : {};
      if (Id !== "") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** The texts that cells point to; phonetic readings (`rPh`) are no part of them. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  if (xml === "") return texts;
  let current = "";
  let inText = false;
  let phonetic = false;
  readXml(xml, {
    open(name) {
      if (name === "si") current = "";
      if (name === "rPh") phonetic = true;
      inText = name === "t" && !phonetic;
    },
    close(name) {
      if (name === "si") texts.push(readText(current));
      if (name === "rPh") phonetic = false;
      inText = false;
    },
    text(part) {
      if (inText) current += part;
    },
  });
  return texts;
}
