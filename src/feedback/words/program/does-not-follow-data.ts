import type { DoesNotFollowData } from "../../../grading/does-not-follow-data.ts";
import type { Words } from "../../speaker.ts";

export const doesNotFollowData: Words<DoesNotFollowData> = {
  es: ({ how, line }, say) => {
    if (how === "same") {
      return "Con esta tabla tu respuesta es correcta. Cambié unas filas y siguió igual: ¿hay un número escrito a mano?";
    }
    if (how === "stopped") {
      const where = line === null ? "" : ` en la línea ${say.number(line)}`;
      return `Con esta tabla tu respuesta es correcta. Cambié unas filas y tu programa se detuvo${where}: ¿cuenta con que una fila esté en un lugar fijo?`;
    }
    return "Con esta tabla tu respuesta es correcta. Cambié unas filas y ya no lo fue: ¿depende de un número escrito a mano o del lugar de una fila?";
  },
  en: ({ how, line }, say) => {
    if (how === "same") {
      return "With this table your answer is right. I changed a few rows and it stayed the same: is a number typed in?";
    }
    if (how === "stopped") {
      const where = line === null ? "" : ` in line ${say.number(line)}`;
      return `With this table your answer is right. I changed a few rows and your program stopped${where}: does it count on a row standing in a fixed place?`;
    }
    return "With this table your answer is right. I changed a few rows and it was right no more: does it rest on a number typed in, or on the place of a row?";
  },
};
