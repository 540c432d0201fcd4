import type { ColumnRenamed } from "../../../check/table/column-renamed.ts";
import type { Text } from "../../../i18n/locale.ts";
import type { Words } from "../../speaker.ts";

const differences: Record<ColumnRenamed["detail"]["difference"], Text> = {
  case: { es: "Cambian las mayúsculas", en: "The capitals differ" },
  accent: { es: "Cambia una tilde", en: "An accent differs" },
  space: { es: "Cambia un espacio o un guion", en: "A space or a dash differs" },
  plural: { es: "Cambia el singular o plural", en: "Singular and plural differ" },
  title: {
    es: "Ese es su título, y en la tabla se pide su nombre",
    en: "That is its title, and the table asks for its name",
  },
  values: {
    es: "Lo de adentro está bien y el nombre es otro",
    en: "What it holds is right and its name is another",
  },
};

export const columnRenamed: Words<ColumnRenamed> = {
  es: ({ column, found, difference }, say) =>
    `Tu columna se llama ${say.name(found)} y se pide ${say.name(column)}. ${differences[difference].es}: escribe el nombre tal cual.`,
  en: ({ column, found, difference }, say) =>
    `Your column is called ${say.name(found)} and ${say.name(column)} is asked for. ${differences[difference].en}: write the name exactly so.`,
};
