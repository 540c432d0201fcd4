import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");

/** Who is expected to answer: what a trainer reads of who has sent and who has not. */
export const rosterWords = messages({
  title: { es: "Lista del grupo", en: "The group's list" },
  lede: {
    es: "Escribe a quiénes esperas y verás de quién no ha llegado nada. La lista se queda en este dispositivo y va en tu copia.",
    en: "Write whom you expect, and you will see from whom nothing has come. The list stays on this device and goes into your copy.",
  },
  ofGroup: {
    es: (group: string) => `Vale para todas tus tareas del grupo ${group}.`,
    en: (group: string) => `It counts for all your assignments of the group ${group}.`,
  },
  ofOne: { es: "Vale solo para esta tarea.", en: "It counts for this assignment alone." },

  count: {
    es: (came: number, all: number) => `Llegaron respuestas de ${es(came)} de ${es(all)} personas.`,
    en: (came: number, all: number) =>
      `Answers came from ${en(came)} of ${all === 1 ? "1 person" : `${en(all)} people`}.`,
  },
  missing: {
    es: (n: number) => `No ha llegado nada (${es(n)})`,
    en: (n: number) => `Nothing has come (${en(n)})`,
  },
  missingHow: {
    es: "Puede que todavía trabajen, que lo hayan enviado y se perdiera, o que lo enviaran a otra persona.",
    en: "They may still be working, or may have sent it and it was lost, or it went to somebody else.",
  },
  nobodyMissing: {
    es: "De nadie de la lista falta saber: llegó algo de cada persona.",
    en: "Nobody of the list is missing: something came from everyone.",
  },
  mayBe: { es: "quizá llegó: mira abajo", en: "may have come: see below" },
  arrived: { es: (n: number) => `Ha llegado (${es(n)})`, en: (n: number) => `Has come (${en(n)})` },
  sentAs: { es: (name: string) => `envió como ${name}`, en: (name: string) => `sent as ${name}` },
  cameTwice: {
    es: (n: number) => `llegaron ${es(n)} filas con este nombre: mira «Quién es quién»`,
    en: (n: number) => `${en(n)} rows came with this name: see "Who is who"`,
  },

  asked: {
    es: (n: number) => `¿Es alguien de tu lista? (${es(n)})`,
    en: (n: number) => `Is this somebody of your list? (${en(n)})`,
  },
  askedHow: {
    es: "Nada se decide solo: si no lo sabes, pregunta a la persona.",
    en: "Nothing is decided by itself: if you do not know, ask the person.",
  },
  byCode: {
    es: "Envió con el código de alguien de la lista y con otro nombre.",
    en: "They sent with the code of somebody of the list and with another name.",
  },
  byName: {
    es: "Se llama igual, pero el nombre solo no basta para saber quién es.",
    en: "They are called the same, but the name alone does not tell who it is.",
  },
  byNear: { es: "Se llama casi igual.", en: "They are called almost the same." },
  isThis: { es: (who: string) => `Es ${who}`, en: (who: string) => `It is ${who}` },
  isNone: { es: "Es otra persona", en: "Somebody else" },
  isNoneOf: { es: (who: string) => `${who} es otra persona`, en: (who: string) => `${who} is somebody else` },

  unknown: {
    es: (n: number) => `Fuera de la lista (${es(n)})`,
    en: (n: number) => `Not on the list (${en(n)})`,
  },
  unknownHow: {
    es: "Enviaron y no están en tu lista.",
    en: "They sent and are not on your list.",
  },
  add: { es: "Añadir a la lista", en: "Add to the list" },
  addOf: {
    es: (who: string) => `Añadir a la lista: ${who}`,
    en: (who: string) => `Add to the list: ${who}`,
  },
  addAll: {
    es: (n: number) => `Añadir a las ${es(n)} personas a la lista`,
    en: (n: number) => `Add the ${en(n)} people to the list`,
  },
  isListed: { es: "Es alguien de la lista", en: "It is somebody of the list" },
  who: { es: (name: string) => `¿Quién es ${name}?`, en: (name: string) => `Who is ${name}?` },
  choose: { es: "Elige a una persona", en: "Choose a person" },
  chooseFirst: { es: "Elige primero a una persona.", en: "First choose a person." },
  orCode: { es: "o el código que te dice o te escribe", en: "or the code that they tell or write you" },
  noCode: {
    es: (code: string) => `Nadie de la lista tiene el código «${code}». Pídelo otra vez, letra por letra.`,
    en: (code: string) => `Nobody of the list has the code "${code}". Ask for it again, letter by letter.`,
  },
  thisOne: { es: "Es esta persona", en: "It is this person" },
  full: {
    es: (most: number) => `En una lista caben ${es(most)} personas: no añadí a nadie.`,
    en: (most: number) => `A list takes ${en(most)} people: I added nobody.`,
  },

  equal: {
    es: (who: string, n: number) => `«${who}» está ${es(n)} veces en la lista.`,
    en: (who: string, n: number) => `"${who}" is on the list ${en(n)} times.`,
  },
  equalHow: {
    es: "Si es una sola persona, deja una. Si son varias, escribe la organización de cada una o dales su enlace personal.",
    en: "If it is one person, leave one. If they are several, write each one's organisation or give each their own link.",
  },
  leaveOne: { es: "Es una: dejar una", en: "One person: leave one" },
  leaveOneOf: {
    es: (who: string) => `Es una: dejar una, ${who}`,
    en: (who: string) => `One person: leave one, ${who}`,
  },
  more: { es: (n: number) => `Mostrar ${es(n)} más`, en: (n: number) => `Show ${en(n)} more` },

  ownLink: { es: "Copiar su enlace", en: "Copy their link" },
  ownLinkOf: {
    es: (who: string) => `Copiar su enlace: ${who}`,
    en: (who: string) => `Copy their link: ${who}`,
  },
  ownLinkCopied: {
    es: (who: string) => `Copiaste el enlace de ${who}: envíaselo solo a esa persona.`,
    en: (who: string) => `You copied the link of ${who}: send it to that person alone.`,
  },
  links: { es: "Enlaces y tarjetas para cada persona", en: "Links and cards for each person" },
  linksHow: {
    es: "El enlace de cada persona trae su nombre y un código: sus respuestas se encuentran en la lista aunque escriba su nombre de otra manera. Puede corregir el nombre o decir que no es ella.",
    en: "Each person's link brings their name and a code: their answers are found on the list even if they write their name in another way. They can correct the name or say that it is not them.",
  },
  cards: { es: "Tarjetas para imprimir", en: "Cards to print" },
  copyLinks: { es: "Copiar la lista con los enlaces", en: "Copy the list with the links" },
  linksCopied: {
    es: "Copiada. Pégala en Excel: cada fila trae el enlace de esa persona.",
    en: "Copied. Paste it into Excel: each row has that person's link.",
  },
  linksNotCopied: { es: "El navegador no dejó copiar.", en: "The browser did not allow copying." },
  linkColumn: { es: "Enlace", en: "Link" },
  undo: { es: "Deshacer", en: "Undo" },
  undone: {
    es: (n: number) =>
      `Deshecho: la lista es otra vez la de antes, con ${n === 1 ? "1 persona" : `${es(n)} personas`}.`,
    en: (n: number) =>
      `Undone: the list is again what it was, with ${n === 1 ? "1 person" : `${en(n)} people`}.`,
  },
  didSay: {
    es: (sent: string, who: string) => `${sent} es ${who}.`,
    en: (sent: string, who: string) => `${sent} is ${who}.`,
  },
  didDeny: {
    es: (sent: string) => `${sent} es otra persona.`,
    en: (sent: string) => `${sent} is somebody else.`,
  },
  didAdd: {
    es: (n: number) =>
      n === 1 ? "Añadiste a 1 persona a la lista." : `Añadiste a ${es(n)} personas a la lista.`,
    en: (n: number) =>
      n === 1 ? "You added 1 person to the list." : `You added ${en(n)} people to the list.`,
  },
  didLeaveOne: {
    es: (who: string) => `${who} está ahora una vez.`,
    en: (who: string) => `${who} is on the list once now.`,
  },
  refused: {
    es: "El dispositivo no guardó la lista: está solo en esta página. Copia el texto de la lista antes de cerrarla.",
    en: "The device did not keep the list: it is on this page alone. Copy the text of the list before you close it.",
  },
  unread: {
    es: "No pude leer si hay una lista en este dispositivo. Recarga la página.",
    en: "I could not read whether there is a list on this device. Reload the page.",
  },
});
