import type { ReaderWords } from "../check/chart/picture/letters/words.ts";
import { claimWords } from "./claim-words.ts";

const months = [
  ["enero", "ene", "january", "jan"],
  ["febrero", "feb", "february"],
  ["marzo", "mar", "march"],
  ["abril", "abr", "april", "apr"],
  ["mayo", "may"],
  ["junio", "jun", "june"],
  ["julio", "jul", "july"],
  ["agosto", "ago", "august", "aug"],
  ["septiembre", "setiembre", "sept", "sep", "set", "september"],
  ["octubre", "oct", "october"],
  ["noviembre", "nov", "november"],
  ["diciembre", "dic", "december", "dec"],
];

/**
 * What a chart's reader knows of Spanish and English: a learner letters a chart in either, on a page in
 * either. Stems, without accents.
 */
export const chartWords: ReaderWords = {
  multiples: {
    ...{ mil: 1e3, miles: 1e3, k: 1e3, K: 1e3, thousand: 1e3, thousands: 1e3 },
    ...{ M: 1e6, mill: 1e6, millon: 1e6, millones: 1e6, million: 1e6, millions: 1e6, mn: 1e6 },
    ...{ G: 1e9, B: 1e9, bn: 1e9, billion: 1e9, billions: 1e9 },
  },
  months: Object.fromEntries(months.flatMap((names, index) => names.map((name) => [name, index + 1]))),
  units: {
    persons: [
      ..."persona,people,person,gente,individu,participante,participant,poblacion,population".split(","),
      ..."habitante,inhabitant,poblador,usuari".split(","),
    ],
    households: ["hogar", "household", "familia", "family", "families", "vivienda"],
    services: ["atencion", "servicio", "service", "consulta", "consultation"],
    claims: ["solicitud", "claim", "application", "expediente"],
    organizations: ["organizacion", "organisation", "organization"],
    communities: ["comunidad", "communit"],
    money: ["usd", "us$", "dolar", "dollar", "sol ", "soles", "s/"],
    items: "kit,carpa,frazada,colchon,tarjeta,paquete,tent,blanket,mattress,parcel".split(","),
    meals: ["racion", "ration", "comidas servidas", "meal"],
    days: [" dias", " days", "semanas", "weeks", " meses", " months"],
    percent: [
      ..."%,por ciento,per cent,percent,porcentaje,percentage,de cada 100,de cada cien".split(","),
      ..."out of 100,out of every 100,in every 100,of every 100".split(","),
    ],
    rows: ["fila", "row", "registro", "record"],
  },
  people: [
    ..."refugi,refugee,migrant,solicitante,asylum seeker,asylum-seeker,venezolan,venezuelan".split(","),
    ..."beneficiari,nino,nina,child,mujer,women,hombre,men".split(","),
  ],
  rates: {
    day: ["por dia", "al dia", "diari", "per day", "a day", "daily"],
    week: ["por semana", "semanal", "per week", "a week", "weekly"],
    month: ["por mes", "al mes", "mensual", "per month", "a month", "monthly"],
    year: ["por ano", "al ano", "anual", "per year", "a year", "yearly", "annual"],
  },
  nothing: ["cero", "zero", "nadie", "nobody", "no one", "ninguna persona", "ninguno", "none"],
  claims: claimWords,
  publishers: [
    ["gtrm", "grupo de trabajo para refugiados", "working group for refugees", "r4v", "rmrp"],
    [
      ..."acnur,unhcr,agencia de la onu para los refugiados,un refugee agency,refugee data finder".split(","),
      ..."buscador de datos sobre refugiados,alto comisionado,high commissioner for refugees".split(","),
    ],
    [
      ..."oim,iom,organizacion internacional para las migraciones".split(","),
      "international organization for migration",
    ],
    ["inei", "instituto nacional de estadistica"],
    ["superintendencia", "migraciones"],
    ["hdx", "humanitarian data exchange", "ocha"],
    ...[["reniec"], ["unicef"], ["reliefweb"], ["el comercio"], ["banco mundial", "world bank"]],
    ...[
      ["pma", "wfp", "programa mundial de alimentos"],
      ["oms", "ops", "paho"],
    ],
  ],
  simulated: [
    ..."simulad,simulated,practica,practice,ficticio,ficticia,fictitious,inventad,made up,made-up".split(","),
    ..."sintetic,synthetic".split(","),
  ],
};
