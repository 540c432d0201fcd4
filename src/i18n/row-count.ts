import { formatNumber } from "./format.ts";

/** "1 row", "1,200 rows". */
export const rowsEs = (count: number) => (count === 1 ? "1 fila" : `${formatNumber(count, "es")} filas`);
export const rowsEn = (count: number) => (count === 1 ? "1 row" : `${formatNumber(count, "en")} rows`);
