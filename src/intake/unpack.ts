import { strFromU8, unzipSync } from "fflate";
import { limits, Refused } from "./understanding.ts";

/**
 * The parts of a workbook that hold its sheets, as texts by path. What each may grow to is read from
 * the archive's directory and summed before anything is unpacked, and fflate never writes beyond it.
 * @throws Refused
 */
export function unpackWorkbook(bytes: Uint8Array): Map<string, string> {
  let unpacked = 0;
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        if (
          !/^\/?xl\/(workbook|sharedStrings|styles|worksheets\/|_rels\/workbook)[^:]*\.(xml|rels)$/i.test(
            name,
          )
        )
          return false;
        unpacked += originalSize;
        if (unpacked > limits.unpacked || names.length > 5000) throw new Refused("grows-too-large");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("damaged");
  }
  if (!names.some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) {
    const isDocument = names.some((name) => /^(word\/|ppt\/|content\.xml$|xl\/workbook\.bin$)/i.test(name));
    throw new Refused(isDocument ? "document" : "archive");
  }
  return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, ""), strFromU8(part)]));
}
