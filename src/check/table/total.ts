import { cellText } from "../cell.ts";
import type { Cell } from "../value.ts";

const totals = /^\s*((gran |grand |sub)?total(es|s)?|todos?|all|suma|sum)\b/i;

/** Whether what names a row says that it sums up others: "Total", "Todos", … */
export const isTotal = (key: Cell[]): boolean => key.some((cell) => totals.test(cellText(cell)));
