import { fold } from "../fold.ts";
import type { Known } from "./lists.ts";

/** Words of indicators that count people, as starts of words; what stands before them may count something else. */
const people =
  /\b(person|people|individu|beneficiar|refugi|migrant|nin[oa]s?\b|adolescen|child|girl|boy|women|men\b|mujer|hombre|student|estudiant|victim|survivor|sobrevivient)/;
/** "Events for children" counts events. */
const things =
  /^(#|n|no|nro|numero|number)? ?(de|of)? ?(the )?(event|session|sesion|kit|item|articul|leaflet|folleto|taller|workshop|training|campan|campaign|communit|comunidad|cent|space|espacio|card|carne|document|institution|instituci|organi[sz]a|service|servicio|report|informe|school|escuela|household|hogar|famil)/;

/** Whether an indicator counts people: as the list says, or where none was brought as its words do. */
export function countsPeople(indicator: string, { indicators }: Known): boolean {
  const plain = fold(indicator);
  const listed = indicators?.get(plain)?.people;
  return listed ?? (people.test(plain) && !things.test(plain));
}
