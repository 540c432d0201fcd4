/** How the coordination counts an activity's people in a department over the year. */
export type Rule =
  | "SUM" // other people each month: the months are added
  | "MAX" // the same people come back: the month with most people counts
  | "N/A"; // its beneficiaries are not counted as people assisted

export type Area = "emergency_response" | "protection" | "socio_economic_inclusion" | "capacity_building";

export interface Activity {
  code: string;
  area: Area;
  /** As the form of the 5W writes it, in Spanish. */
  subsector: string;
  rule: Rule;
  /** Row of gtrm-2019-figures that the people add up to; null where the report counts none. */
  people: string | null;
  /** What the activity is reported by: people, or things. */
  indicator: string;
  /** Row of gtrm-2019-figures that the output adds up to; null where it goes with the people. */
  output: string | null;
  /** Items or services a person gets, where `output` is null. */
  outputPerPerson: number;
  /** Who takes part. */
  ages: "all" | "children" | "adults";
  /** Cash and vouchers: US dollars a person, and the share of rows that are given so. */
  cva: { usd: number; share: number } | null;
  /** As partners describe it, in Spanish. */
  descriptions: string[];
}

const emergency = { area: "emergency_response", output: null, ages: "all", cva: null } as const;
const protection = { area: "protection", output: null, ages: "all", cva: null } as const;
const inclusion = { area: "socio_economic_inclusion", output: null, ages: "adults", cva: null } as const;

/** One activity a subsector that counts people, and four that count something else. */
export const activities: Activity[] = [
  {
    ...emergency,
    code: "nfi_kits",
    subsector: "NFI",
    rule: "SUM",
    people: "F016",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    descriptions: ["Entrega de kits de abrigo", "Entrega de kits de higiene personal"],
  },
  {
    ...emergency,
    code: "health_care",
    subsector: "Salud",
    rule: "SUM",
    people: "F017",
    indicator: "persons_assisted",
    outputPerPerson: 1.3,
    descriptions: ["Consultas médicas", "Vacunación"],
  },
  {
    ...emergency,
    code: "transport",
    subsector: "Transporte humanitario",
    rule: "SUM",
    people: "F018",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    descriptions: ["Transporte desde la frontera", "Transporte hacia el destino"],
  },
  {
    ...emergency,
    code: "shelter",
    subsector: "Alojamiento",
    rule: "SUM",
    people: "F019",
    indicator: "persons_assisted",
    outputPerPerson: 3,
    descriptions: ["Alojamiento temporal", "Alojamiento de emergencia"],
  },
  {
    ...emergency,
    code: "food",
    subsector: "Seguridad alimentaria",
    rule: "SUM",
    people: "F020",
    indicator: "persons_assisted",
    outputPerPerson: 2,
    cva: { usd: 18, share: 0.1 },
    descriptions: ["Raciones de alimentos", "Comedor"],
  },
  {
    ...emergency,
    code: "nutrition",
    subsector: "Nutrición",
    rule: "MAX",
    people: "F021",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    descriptions: ["Control nutricional", "Suplementos"],
  },
  {
    ...emergency,
    code: "wash",
    subsector: "WASH",
    rule: "MAX",
    people: "F022",
    indicator: "persons_assisted",
    outputPerPerson: 2,
    descriptions: ["Duchas y baños", "Puntos de agua segura"],
  },
  {
    ...emergency,
    code: "cash",
    subsector: "Transferencias monetarias",
    rule: "MAX",
    people: "F023",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    cva: { usd: 42, share: 1 },
    descriptions: ["Transferencia multipropósito"],
  },
  {
    ...protection,
    code: "orientation",
    subsector: "Orientación general y legal",
    rule: "SUM",
    people: "F032",
    indicator: "persons_assisted",
    outputPerPerson: 1.1,
    descriptions: ["Orientación legal", "Orientación general"],
  },
  {
    ...protection,
    code: "psychosocial",
    subsector: "Apoyo psicosocial",
    rule: "MAX",
    people: "F033",
    indicator: "persons_assisted",
    outputPerPerson: 1.5,
    descriptions: ["Primeros auxilios psicológicos", "Grupos de apoyo"],
  },
  {
    ...protection,
    code: "child_spaces",
    subsector: "Protección de la infancia",
    rule: "MAX",
    people: "F034",
    indicator: "persons_assisted",
    outputPerPerson: 4,
    ages: "children",
    descriptions: ["Espacio amigable"],
  },
  {
    ...protection,
    code: "case_management",
    subsector: "Gestión de casos",
    rule: "MAX",
    people: "F035",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    descriptions: ["Gestión de casos"],
  },
  {
    ...protection,
    code: "asylum_cards",
    subsector: "Orientación general y legal",
    rule: "N/A",
    people: null,
    indicator: "cards_delivered",
    output: "F039",
    outputPerPerson: 0,
    descriptions: ["Apoyo a la entrega de carnés"],
  },
  {
    ...protection,
    code: "risk_information",
    subsector: "Orientación general y legal",
    rule: "N/A",
    people: "F040",
    indicator: "events_held",
    output: "F041",
    outputPerPerson: 0,
    descriptions: ["Feria informativa", "Taller sobre riesgos"],
  },
  {
    ...protection,
    code: "leaflets",
    subsector: "Orientación general y legal",
    rule: "N/A",
    people: null,
    indicator: "leaflets_handed_out",
    output: "F042",
    outputPerPerson: 0,
    descriptions: ["Folletos de acceso a salud"],
  },
  {
    ...inclusion,
    code: "integration",
    subsector: "Integración",
    rule: "SUM",
    people: "F051",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    ages: "all",
    descriptions: ["Actividad de integración", "Campaña contra la xenofobia"],
  },
  {
    ...inclusion,
    code: "livelihoods",
    subsector: "Medios de vida",
    rule: "MAX",
    people: "F052",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    descriptions: ["Capital semilla", "Capacitación laboral"],
  },
  {
    ...inclusion,
    code: "public_services",
    subsector: "Acceso a servicios públicos",
    rule: "SUM",
    people: "F053",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    ages: "all",
    descriptions: ["Acompañamiento a servicios"],
  },
  {
    ...inclusion,
    code: "financial_services",
    subsector: "Inclusión financiera",
    rule: "MAX",
    people: "F054",
    indicator: "persons_assisted",
    outputPerPerson: 1,
    descriptions: ["Educación financiera"],
  },
  {
    ...inclusion,
    code: "communities",
    subsector: "Integración",
    rule: "N/A",
    people: null,
    indicator: "communities_reached",
    output: "F055",
    outputPerPerson: 0,
    descriptions: ["Trabajo con la comunidad"],
  },
  {
    area: "capacity_building",
    code: "training",
    subsector: "Fortalecimiento de capacidades",
    rule: "SUM",
    people: "F070",
    indicator: "persons_assisted",
    output: null,
    outputPerPerson: 0.05,
    ages: "adults",
    cva: null,
    descriptions: ["Taller para autoridades"],
  },
];

/** Row of gtrm-2019-figures that holds an area's people assisted. */
export const areaTotals: Record<Area, string> = {
  emergency_response: "F015",
  protection: "F031",
  socio_economic_inclusion: "F050",
  capacity_building: "F070",
};

/** How much of an area's work falls into each month, January first: entries peaked before the visa of 15 June. */
export const seasons: Record<Area, number[]> = {
  emergency_response: [9, 9, 10, 10, 14, 15, 7, 7, 6, 5, 4, 4],
  protection: [6, 7, 7, 8, 9, 10, 9, 9, 9, 9, 9, 8],
  socio_economic_inclusion: [4, 6, 8, 8, 8, 8, 9, 10, 10, 10, 10, 9],
  capacity_building: [3, 6, 9, 9, 10, 9, 9, 10, 10, 10, 9, 6],
};
