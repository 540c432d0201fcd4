import type { Text } from "../../i18n/locale.ts";

/** Columns of a 5W report that hold texts. */
export const textFields = [
  ...(["country", "adm1", "adm1_code", "adm2", "adm2_code", "adm3", "organisation", "partner"] as const),
  ...(["sector", "subsector", "indicator", "activity", "description", "counting", "mechanism"] as const),
] as const;
/** Yes or no. */
export const yesFields = ["uses_partner", "rmrp", "cva"] as const;
/** People reached, by what they are going to do. */
export const populationFields = [
  ...(["in_destination", "in_transit", "host_community", "pendular", "returnees"] as const),
] as const;
/** People reached, by age and sex. */
export const ageSexFields = ["girls", "boys", "women", "men", "other_under_18", "other_over_18"] as const;
/** Whole numbers; `value` is US dollars and may have cents. */
export const countFields = [
  ...(["value", "output", "beneficiaries", "new_beneficiaries"] as const),
  ...populationFields,
  ...ageSexFields,
] as const;

export type TextField = (typeof textFields)[number];
export type YesField = (typeof yesFields)[number];
export type CountField = (typeof countFields)[number];
export type Field = TextField | YesField | CountField | "month";

/** How each column is called on the page. */
export const fieldNames: Record<Field, Text> = {
  country: { es: "País", en: "Country" },
  adm1: { es: "Departamento (Admin1)", en: "Department (Admin1)" },
  adm1_code: { es: "Código del departamento", en: "Department's code" },
  adm2: { es: "Provincia (Admin2)", en: "Province (Admin2)" },
  adm2_code: { es: "Código de la provincia", en: "Province's code" },
  adm3: { es: "Distrito (Admin3)", en: "District (Admin3)" },
  organisation: { es: "Organización", en: "Organisation" },
  uses_partner: { es: "Trabaja con un socio (Sí/No)", en: "Works through a partner (Yes/No)" },
  partner: { es: "Socio implementador", en: "Implementing partner" },
  month: { es: "Mes", en: "Month" },
  sector: { es: "Sector", en: "Sector" },
  subsector: { es: "Subsector", en: "Subsector" },
  indicator: { es: "Indicador", en: "Indicator" },
  activity: { es: "Actividad", en: "Activity" },
  description: { es: "Descripción de la actividad", en: "Activity description" },
  counting: { es: "Regla de conteo (SUM, MAX, N/A)", en: "Counting rule (SUM, MAX, N/A)" },
  rmrp: { es: "Actividad del RMRP (Sí/No)", en: "RMRP activity (Yes/No)" },
  cva: { es: "Efectivo o cupones, CVA (Sí/No)", en: "Cash or vouchers, CVA (Yes/No)" },
  value: { es: "Valor de la transferencia (USD)", en: "Value of the transfer (USD)" },
  mechanism: { es: "Mecanismo de entrega", en: "Delivery mechanism" },
  output: { es: "Cantidad entregada", en: "Quantity of output" },
  beneficiaries: { es: "Beneficiarios del mes", en: "Beneficiaries of the month" },
  new_beneficiaries: { es: "Beneficiarios nuevos", en: "New beneficiaries" },
  in_destination: { es: "En destino", en: "In destination" },
  in_transit: { es: "En tránsito", en: "In transit" },
  host_community: { es: "Comunidad de acogida", en: "Host community" },
  pendular: { es: "Pendulares", en: "Pendular" },
  returnees: { es: "Retornados", en: "Returnees" },
  girls: { es: "Niñas y adolescentes", en: "Girls" },
  boys: { es: "Niños y adolescentes", en: "Boys" },
  women: { es: "Mujeres", en: "Women" },
  men: { es: "Hombres", en: "Men" },
  other_under_18: { es: "Otro, menores de 18", en: "Other under 18" },
  other_over_18: { es: "Otro, de 18 o más", en: "Other over 18" },
};

export const fields = Object.keys(fieldNames) as Field[];
