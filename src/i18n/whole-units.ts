import type { Locale } from "./locale.ts";

/** Units of what is counted one by one, as exercises write them; "personas por mes" is a rate and may have decimals. */
const counted: Record<Locale, RegExp> = {
  es: /^(personas|gente|habitantes|niñas|niños|mujeres|hombres|familias|hogares|solicitudes|carnés|centros|comunidades|eventos|folletos|oficinas|organizaciones|escuelas|distritos|provincias|departamentos|puntos|socios|actividades|atenciones|filas|columnas|meses|días)\b(?!.*\b(por|al|cada)\b)/i,
  en: /^(people|persons|inhabitants|girls|boys|women|men|families|households|claims|applications|cards|cent(er|re)s|communities|events|leaflets|offices|organi[sz]ations|schools|districts|provinces|departments|sites|partners|activities|services|rows|columns|months|days)\b(?!.*\b(per|an?|each)\b)/i,
};

/** Whether what a unit counts has no decimals. */
export const countsWhole = (unit: string, locale: Locale): boolean => counted[locale].test(unit.trim());
