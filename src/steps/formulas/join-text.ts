import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import { type Column, computedColumn } from "../column.ts";
import { columnField, columnIn, textField } from "../fields.ts";
import type { Part, Path, Telling } from "../part.ts";
import { parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { columnSlot, textSlot } from "../slots.ts";

/** Two columns one behind the other, with a text between. Where one is blank, so is the text. */
export const joinTextSchema = v.strictObject({
  kind: v.literal("join-text"),
  left: columnField,
  between: textField,
  right: columnField,
});
export type JoinText = v.InferOutput<typeof joinTextSchema>;

/** @throws Refusal */
export function joinTextGives({ left, right }: JoinText, columns: readonly Column[]): Column {
  if (left === "" || right === "") refuse({ code: "unfinished" });
  const sides = [left, right].map((name) => columnIn(columns, name, ["text", "date"]));
  return computedColumn("", "text", { mayBeBlank: sides.some(({ mayBeBlank }) => mayBeBlank) });
}

const template: Text = {
  es: "{left}, luego «{between}», luego {right}",
  en: '{left}, then "{between}", then {right}',
};

export const joinTextParts = ({ left, between, right }: JoinText, path: Path, telling: Telling): Part[] =>
  parts(template, telling.locale, {
    left: columnSlot([...path, "left"], left, telling, ["text", "date"]),
    between: textSlot([...path, "between"], between, telling),
    right: columnSlot([...path, "right"], right, telling, ["text", "date"]),
  });
