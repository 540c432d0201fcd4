import { context } from "datasets/context-2019";

const counted = new Map(
  context
    .filter((row) => ["C04", "C13", "C14", "C21"].includes(row.id))
    .map((row) => [row.period, row.value]),
);
const names = ["junio", "julio", "agosto", "setiembre", "octubre", "noviembre", "diciembre"];

export default names.map((month, at) => {
  const id = `2019-${String(at + 6).padStart(2, "0")}`;
  return { id, month, people: counted.get(id) ?? 0 };
});
