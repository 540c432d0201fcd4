import { fold } from "../fold.ts";

/** A sector of the regional plan, by all of its names in both languages; the first two are Spanish and English. */
const sectors: Record<string, string[]> = {
  wash: ["Agua, saneamiento e higiene", "WASH", "Water, sanitation and hygiene"],
  shelter: ["Alojamiento", "Shelter", "Albergue"],
  multipurpose: [
    ...["CBI multipropósito", "Multipurpose CBI", "Multipurpose cash", "Efectivo multipropósito"],
    ...["Multipurpose cash assistance", "MPC", "Transferencias monetarias multipropósito"],
    ...["Transferencias monetarias", "Cash transfers"],
  ],
  education: ["Educación", "Education"],
  integration: ["Integración", "Integration"],
  nutrition: ["Nutrición", "Nutrition"],
  protection: [
    "Protección",
    "Protection",
    "Protección (general)",
    "Protection (general)",
    "General protection",
  ],
  child_protection: [
    ...["Protección de la niñez", "Child protection", "Protección (protección de la niñez)"],
    ...["Protection (child protection)", "Protección de la infancia", "Protección infantil"],
  ],
  trafficking: [
    ...["Trata y tráfico de personas", "Human trafficking and smuggling"],
    ...["Protección (trata y tráfico de personas)", "Protection (human trafficking and smuggling)"],
  ],
  gbv: [
    "VBG",
    "GBV",
    "Protección (VBG)",
    "Protection (GBV)",
    "Violencia basada en género",
    "Gender-based violence",
  ],
  health: ["Salud", "Health"],
  food: ["Seguridad alimentaria", "Food security"],
  transport: ["Transporte humanitario", "Humanitarian transportation", "Humanitarian transport"],
  common: ["Servicios comunes", "Common services"],
  case_management: ["Gestión de casos", "Case management"],
  capacity: ["Fortalecimiento de capacidades", "Capacity building", "capacity_building"],
};

const byName = new Map(
  Object.entries(sectors).flatMap(([id, names]) => names.map((name) => [fold(name), id] as const)),
);

/** One key for a sector in either language; a name that is not known is its own key, folded. */
export const sectorKey = (name: string): string => byName.get(fold(name)) ?? fold(name);

/** All names that are known, as they are written. */
export const knownSectors: readonly string[] = Object.values(sectors).flat();
