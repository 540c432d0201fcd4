import type { StepOf } from "../../step.ts";
import { calculationCode } from "../calculations.ts";
import type { Writer, Written } from "../writer.ts";

export const total = ({ calculate, column }: StepOf<"total">, writer: Writer): Written => ({
  value: calculationCode(calculate, column, writer.table, writer),
  name: "total",
});
