import type { Area } from "./activities.ts";

export interface Province {
  adm1_pcode: string;
  name: string;
  pcode: string;
}

/** Provinces where the invented organisations work, by department: real names and P-codes. */
const provincesByDepartment: Record<string, string[]> = {
  PE01: ["Chachapoyas 01"],
  PE02: ["Huaraz 01", "Santa 18"],
  PE03: ["Abancay 01"],
  PE04: ["Arequipa 01", "Caylloma 05", "Islay 07"],
  PE05: ["Huamanga 01"],
  PE06: ["Cajamarca 01"],
  PE07: ["Callao 01"],
  PE08: ["Cusco 01"],
  PE09: ["Huancavelica 01"],
  PE10: ["Huánuco 01"],
  PE11: ["Ica 01", "Chincha 02", "Pisco 05"],
  PE12: ["Huancayo 01"],
  PE13: ["Trujillo 01", "Ascope 02"],
  PE14: ["Chiclayo 01", "Lambayeque 03"],
  PE15: ["Lima 01", "Cañete 05", "Huaral 06"],
  PE16: ["Maynas 01"],
  PE17: ["Tambopata 01"],
  PE18: ["Mariscal Nieto 01", "Ilo 03"],
  PE19: ["Pasco 01"],
  PE20: ["Piura 01", "Sullana 06", "Talara 07"],
  PE21: ["Puno 01", "Chucuito 04"],
  PE22: ["Moyobamba 01"],
  PE23: ["Tacna 01"],
  PE24: ["Tumbes 01", "Contralmirante Villar 02", "Zarumilla 03"],
  PE25: ["Coronel Portillo 01"],
};

export const provinces: Province[] = Object.entries(provincesByDepartment).flatMap(([adm1_pcode, entries]) =>
  entries.map((entry) => ({ adm1_pcode, name: entry.slice(0, -3), pcode: adm1_pcode + entry.slice(-2) })),
);

/** Departments where an area's people are, in parts of a thousand; the others get 4 each. */
const presence: Record<Area, Record<string, number>> = {
  emergency_response: {
    PE24: 250,
    PE15: 240,
    PE23: 100,
    PE20: 60,
    PE13: 60,
    PE07: 55,
    PE04: 50,
    PE14: 35,
    PE11: 25,
    PE08: 20,
    PE21: 20,
    PE02: 15,
  },
  protection: {
    PE15: 300,
    PE24: 200,
    PE23: 80,
    PE13: 65,
    PE07: 65,
    PE04: 55,
    PE20: 50,
    PE14: 35,
    PE11: 30,
    PE08: 25,
    PE21: 20,
    PE02: 15,
  },
  socio_economic_inclusion: {
    PE15: 420,
    PE07: 90,
    PE04: 90,
    PE13: 90,
    PE20: 60,
    PE24: 45,
    PE14: 40,
    PE11: 25,
    PE23: 25,
    PE21: 20,
    PE08: 12,
    PE02: 20,
  },
  capacity_building: { PE15: 380, PE24: 170, PE23: 120, PE04: 60, PE13: 60, PE20: 60, PE07: 40 },
};

/** The activity that reaches most people in a department, where it is not the area's first choice. */
const leaders: Record<Area, { elsewhere: string } & Record<string, string>> = {
  emergency_response: {
    elsewhere: "food",
    PE24: "transport",
    PE23: "nfi_kits",
    PE07: "wash",
    PE20: "wash",
    PE04: "cash",
    PE21: "nfi_kits",
  },
  protection: {
    elsewhere: "orientation",
    PE24: "psychosocial",
    PE23: "child_spaces",
    PE04: "child_spaces",
    PE13: "case_management",
  },
  socio_economic_inclusion: {
    elsewhere: "integration",
    PE23: "livelihoods",
    PE21: "livelihoods",
    PE08: "livelihoods",
  },
  capacity_building: { elsewhere: "training" },
};

export const presenceIn = (area: Area, pcode: string): number => presence[area][pcode] ?? 4;
export const leaderIn = (area: Area, pcode: string): string =>
  leaders[area][pcode] ?? leaders[area].elsewhere;

/** People on the move: departments at a border, where most are in transit. */
export const borderDepartments = ["PE24", "PE23", "PE20", "PE21"];
