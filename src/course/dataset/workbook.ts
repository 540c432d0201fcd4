import writeExcelFile from "write-excel-file/node";
import { withoutMoment } from "./zip.ts";

/** The sheets as a workbook: the same ones make the same bytes, though the library stamps each part with the moment. */
export const writeWorkbook = async (
  sheets: Parameters<typeof writeExcelFile>[0],
): Promise<Uint8Array<ArrayBuffer>> => withoutMoment(new Uint8Array(await writeExcelFile(sheets).toBuffer()));
