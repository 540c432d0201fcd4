import type { Locale } from "../../../i18n/locale.ts";
import type { NotApplicable } from "../../../kinds/table/not-applicable.ts";
import type { Speaker, Words } from "../../speaker.ts";

export const notApplicable: Words<NotApplicable> = {
  es: (detail, say) => `En ${place(detail, say).es} ${seen.es[detail.found]}`,
  en: (detail, say) => `In ${place(detail, say).en} ${seen.en[detail.found]}`,
};

function place({ column, row, count }: NotApplicable["detail"], say: Speaker): Record<Locale, string> {
  const name = say.name(column);
  if (count > 1) {
    return {
      es: `${say.count(count, "{n} celda", "{n} celdas")} de ${name}`,
      en: `${say.count(count, "{n} cell", "{n} cells")} of ${name}`,
    };
  }
  return row.length === 0
    ? { es: name, en: name }
    : { es: `${name}, en la fila de ${say.row(row)},`, en: `${name}, in the row of ${say.row(row)},` };
}

const seen: Record<Locale, Record<NotApplicable["detail"]["found"], string>> = {
  es: {
    none: "escribiste N/A y ahí sí va un dato. Vuelve a leer qué se cuenta en esa fila.",
    zero: "escribiste 0, y un 0 dice que se contó y no hubo nadie. Pregúntate si ahí se cuenta; si no, escribe N/A.",
    value: "escribiste un dato y ahí no va ninguno. Pregúntate si esa fila se cuenta; si no, escribe N/A.",
  },
  en: {
    none: "you wrote N/A where a value belongs. Read again what that row counts.",
    zero: "you wrote 0, and a 0 says that somebody counted and there was nobody. Ask yourself whether it is counted there; if not, write N/A.",
    value:
      "you wrote a value where none belongs. Ask yourself whether that row is counted; if not, write N/A.",
  },
};
