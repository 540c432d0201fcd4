import type { Locale, Text } from "../../i18n/locale.ts";
import { offeredIn } from "../../i18n/paired.ts";
import type { Field } from "./dataset.ts";

/** "Indicador (español)" says which one of a pair it is: where there is one column, there is no pair. */
const withoutLanguage = (title: Text): Text => ({
  es: title.es.replace(/ \([^)]*\)$/, ""),
  en: title.en.replace(/ \([^)]*\)$/, ""),
});

/** A dataset's columns as programs and pages in a language have them: each pair of languages is one. */
export function offeredFields(fields: readonly Field[], locale: Locale): Field[] {
  const names = fields.map(({ name }) => name);
  return offeredIn(names, locale).flatMap(([name, column]) => {
    const field = fields[names.indexOf(column)];
    if (!field) return [];
    return [name === column ? field : { ...field, name, title: withoutLanguage(field.title) }];
  });
}
