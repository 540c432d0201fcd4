import { seededRandom, shuffled } from "../../../grading/random.ts";
import { pick, type Random } from "./random.ts";
import type { Row } from "./rows.ts";

/** A fault of real 5W rows, and the share of rows that shall have it in the messy form. */
interface Fault {
  share: number;
  /** The coordination's rule that it is against (src/rules-5w); none of them speaks of the others. */
  breaks?: string;
  has: (row: Row) => boolean;
  /** Whether the fault can be put into the row, where it is not there yet. */
  fits: (row: Row) => boolean;
  put: (row: Row, random: Random) => void;
}

const people = [
  "beneficiaries",
  "new_beneficiaries",
  "in_destination",
  "in_transit",
  "host_community",
  "pendular",
  "returnees",
  "girls",
  "boys",
  "women",
  "men",
  "other_under_18",
  "other_over_18",
] as const;

/** The months that nobody flagged as part of the RMRP: a filter on `rmrp` drops them silently. */
const unflaggedMonths = ["2019-01", "2019-04", "2019-07", "2019-08", "2019-11", "2019-12"];

const inEnglish: Record<string, string> = {
  "Seguridad alimentaria": "Food security",
  Salud: "Health",
  Alojamiento: "Shelter",
  Integración: "Integration",
  "Transferencias monetarias": "Cash transfers",
  "Gestión de casos": "Case management",
};
const misspelt: Record<string, string> = {
  "Seguridad alimentaria": "Securidad alimentaria",
  Nutrición: "Nutricion",
  "Apoyo psicosocial": "Apoyo sicosocial",
  Alojamiento: "Alojamineto",
  "Protección de la infancia": "Proteccion de la infancia",
};

export const populationTypes = (row: Row): number =>
  row.in_destination + row.in_transit + row.host_community + row.pendular + row.returnees;

const isClean = (row: Row) => row.subsector.trim() === row.subsector && !(row.subsector in wordsBack);
const wordsBack = Object.fromEntries(
  [...Object.values(inEnglish), ...Object.values(misspelt)].map((word) => [word, true]),
);

/** Shares as seen in one real country-quarter of about 3,600 rows; of the last four it is only known that there are some. */
export const faults: Record<string, Fault> = {
  countryForAdm1: {
    share: 0.028,
    breaks: "adm1-in-country",
    has: (row) => row.adm1_name === row.country,
    fits: () => true,
    put: (row) => {
      row.adm1_name = row.country;
      row.adm1_pcode = null;
    },
  },
  noBeneficiaries: {
    share: 0.21,
    breaks: "people-without-beneficiaries",
    has: (row) => row.indicator === "persons_assisted" && row.beneficiaries === 0,
    fits: (row) => row.indicator === "persons_assisted",
    put: (row) => {
      for (const column of people) row[column] = 0;
    },
  },
  populationTypesDiffer: {
    share: 0.065,
    breaks: "population-types-sum",
    has: (row) => populationTypes(row) !== row.beneficiaries,
    fits: (row) => row.in_destination > 1,
    put: (row, random) => {
      row.in_destination -= 1 + Math.floor(random() * (row.in_destination - 1));
    },
  },
  partnerBlank: {
    share: 0.021,
    breaks: "partner-rule",
    has: (row) => row.uses_partner && row.partner === null,
    fits: (row) => row.uses_partner,
    put: (row) => {
      row.partner = null;
    },
  },
  cvaWithoutValue: {
    share: 0.003,
    breaks: "cva-value-zero",
    has: (row) => row.cva && row.cva_usd === 0,
    fits: (row) => row.cva,
    put: (row) => {
      row.cva_usd = 0;
    },
  },
  valueWithoutCva: {
    share: 0.003,
    breaks: "cva-no-with-value",
    has: (row) => !row.cva && (row.cva_usd > 0 || row.mechanism !== null),
    fits: (row) => row.cva && row.cva_usd > 0,
    put: (row) => {
      row.cva = false;
    },
  },
  newIsZero: {
    share: 0.92,
    has: (row) => row.new_beneficiaries === 0,
    fits: () => true,
    put: (row) => {
      row.new_beneficiaries = 0;
    },
  },
  notFlagged: {
    share: 0.5,
    has: (row) => !row.rmrp,
    fits: (row) => unflaggedMonths.includes(row.month),
    put: (row) => {
      row.rmrp = false;
    },
  },
  english: {
    share: 0.02,
    has: (row) => Object.values(inEnglish).includes(row.subsector),
    fits: (row) => row.subsector in inEnglish,
    put: (row) => {
      row.subsector = inEnglish[row.subsector] ?? row.subsector;
    },
  },
  misspelt: {
    share: 0.015,
    has: (row) => Object.values(misspelt).includes(row.subsector),
    fits: (row) => row.subsector in misspelt,
    put: (row) => {
      row.subsector = misspelt[row.subsector] ?? row.subsector;
    },
  },
  trailingBlank: {
    share: 0.03,
    has: (row) => row.subsector !== row.subsector.trim(),
    fits: isClean,
    put: (row) => {
      row.subsector += " ";
    },
  },
  monthWithBlanks: {
    share: 0.04,
    has: (row) => row.month.includes(" "),
    fits: () => true,
    put: (row) => {
      row.month = row.month.replace("-", " - ");
    },
  },
};

/** Share of the messy rows that repeat another row in every cell. */
export const duplicateShare = 0.07;

/** The messy form: the clean rows with each fault in its share, and some rows sent twice. */
export function messyRows(clean: Row[], seed: number): Row[] {
  const random = seededRandom(seed);
  const rows = clean.map((row) => ({ ...row }));
  for (const fault of Object.values(faults)) {
    const wanted = Math.round(fault.share * rows.length) - rows.filter(fault.has).length;
    const places = shuffled(
      rows.filter((row) => !fault.has(row) && fault.fits(row)),
      random,
    );
    for (const row of places.slice(0, Math.max(0, wanted))) fault.put(row, random);
  }
  return withDuplicates(rows, random);
}

/** Each repeated row stands at the end of its month, as a file that was sent again. */
function withDuplicates(rows: Row[], random: Random): Row[] {
  const count = Math.round((rows.length * duplicateShare) / (1 - duplicateShare));
  const again = Array.from({ length: count }, () => ({ ...pick(random, rows) }));
  const monthOf = (row: Row) => row.month.replaceAll(" ", "");
  const months = [...new Set(rows.map(monthOf))];
  return months.flatMap((month) =>
    [rows, again].flatMap((part) => part.filter((row) => monthOf(row) === month)),
  );
}
