import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");

/** Words with which a trainer says who is who in a gradebook. */
export const trainerPeopleWords = messages({
  title: { es: "Quién es quién", en: "Who is who" },
  how: {
    es: "Lo que digas aquí vale en todas tus tareas y no cambia lo que te enviaron. Todo se puede deshacer.",
    en: "What you say here counts in all your assignments and does not change what you were sent. All of it can be undone.",
  },
  device: { es: (code: string) => `dispositivo ${code}`, en: (code: string) => `device ${code}` },
  devices: { es: (n: number) => `${es(n)} dispositivos`, en: (n: number) => `${en(n)} devices` },
  inPair: {
    es: (names: string) => `en pareja con ${names}`,
    en: (names: string) => `in a pair with ${names}`,
  },

  doubles: {
    es: (n: number) =>
      n === 1
        ? "Hay dos filas que quizá son de una misma persona"
        : `Hay ${es(n)} pares de filas que quizá son de una misma persona`,
    en: (n: number) =>
      n === 1
        ? "There are two rows that may be one person"
        : `There are ${en(n)} pairs of rows that may be one person each`,
  },
  doublesHow: {
    es: "Se llaman casi igual. Nada se junta solo: si no lo sabes, pregunta a la persona.",
    en: "They are called almost the same. Nothing is joined by itself: if you do not know, ask the person.",
  },
  and: { es: " y ", en: " and " },
  same: { es: "Es una persona: juntar", en: "One person: join" },
  sameOf: {
    es: (one: string, other: string) => `Es una persona: juntar ${one} y ${other}`,
    en: (one: string, other: string) => `One person: join ${one} and ${other}`,
  },
  two: { es: "Son dos personas", en: "Two people" },
  twoOf: {
    es: (one: string, other: string) => `Son dos personas: ${one} y ${other}`,
    en: (one: string, other: string) => `Two people: ${one} and ${other}`,
  },
  moreDoubles: {
    es: (n: number) => `Cuando respondas por estas verás ${n === 1 ? "una más" : `${es(n)} más`}.`,
    en: (n: number) =>
      `Once you have answered for these you will see ${n === 1 ? "one more" : `${en(n)} more`}.`,
  },

  organisations: {
    es: (n: number) =>
      n === 1
        ? "Una organización quizá está escrita de dos maneras"
        : `${es(n)} organizaciones quizá están escritas de varias maneras`,
    en: (n: number) =>
      n === 1
        ? "One organisation may be written in two ways"
        : `${en(n)} organisations may be written in several ways`,
  },
  organisationsHow: {
    es: "Si es la misma, elige cómo la llamas: así se cuenta y se filtra como una.",
    en: "If it is the same one, choose what you call it: it is then counted and filtered as one.",
  },
  organisationPair: {
    es: (one: string, other: string) => `«${one}» y «${other}»`,
    en: (one: string, other: string) => `"${one}" and "${other}"`,
  },
  callIt: { es: (name: string) => `Es una: «${name}»`, en: (name: string) => `One: "${name}"` },
  twoOrganisations: { es: "Son dos", en: "Two" },
  twoOrganisationsOf: {
    es: (one: string, other: string) => `Son dos organizaciones: ${one} y ${other}`,
    en: (one: string, other: string) => `Two organisations: ${one} and ${other}`,
  },
  joinOrganisations: { es: "Juntar dos organizaciones", en: "Join two organisations" },
  joinOrganisationsHow: {
    es: "Para una organización que está escrita de maneras muy distintas, como unas siglas y un nombre completo.",
    en: "For an organisation that is written in very different ways, as its initials and its full name.",
  },
  organisationOne: { es: "Esta organización", en: "This organisation" },
  organisationSame: { es: "es la misma que, y se llama así:", en: "is the same as, and is called:" },
  chooseOrganisation: { es: "Elige una organización", en: "Choose an organisation" },
  chooseTwo: { es: "Elige primero las dos organizaciones.", en: "First choose both organisations." },
  chooseOther: { es: "Elige dos organizaciones distintas.", en: "Choose two different organisations." },
  didOrganisation: {
    es: (written: string, name: string) => `Es una organización, «${name}»: ${written}.`,
    en: (written: string, name: string) => `One organisation, "${name}": ${written}.`,
  },
  didApartOrganisations: {
    es: (written: string) => `No son una organización: ${written}.`,
    en: (written: string) => `Not one organisation: ${written}.`,
  },

  changes: {
    es: (n: number) => (n === 1 ? "1 cambio que hiciste" : `${es(n)} cambios que hiciste`),
    en: (n: number) => (n === 1 ? "1 change that you made" : `${en(n)} changes that you made`),
  },
  didJoin: {
    es: (ones: string, others: string) => `Juntaste a ${ones} con ${others}.`,
    en: (ones: string, others: string) => `You joined ${ones} with ${others}.`,
  },
  didSplit: {
    es: (ones: string, others: string) => `Separaste a ${ones} de ${others}.`,
    en: (ones: string, others: string) => `You split ${ones} from ${others}.`,
  },
  didApart: {
    es: (ones: string, others: string) => `No son pareja ni una misma persona: ${ones} y ${others}.`,
    en: (ones: string, others: string) => `Neither a pair nor one person: ${ones} and ${others}.`,
  },
  didPair: {
    es: (ones: string, others: string) => `Trabajaron en pareja: ${ones} y ${others}.`,
    en: (ones: string, others: string) => `They worked as a pair: ${ones} and ${others}.`,
  },
  didRename: {
    es: (ones: string, name: string) => `Quien envió como ${ones} se llama ${name}.`,
    en: (ones: string, name: string) => `Who sent as ${ones} is called ${name}.`,
  },
  didAttend: {
    es: (ones: string, sessions: string) =>
      sessions === "" ? `${ones} no asistió a ninguna sesión.` : `${ones} asistió a: ${sessions}.`,
    en: (ones: string, sessions: string) =>
      sessions === "" ? `${ones} attended no session.` : `${ones} attended: ${sessions}.`,
  },
  elsewhere: { es: "alguien de otra tarea", en: "somebody of another assignment" },
  undo: { es: "Deshacer", en: "Undo" },
  undoOf: { es: (what: string) => `Deshacer: ${what}`, en: (what: string) => `Undo: ${what}` },
  undone: { es: (what: string) => `Deshecho: ${what}`, en: (what: string) => `Undone: ${what}` },

  person: { es: "De quién son estas respuestas", en: "Whose answers these are" },
  sentAs: {
    es: (name: string, organisation: string) =>
      `Envió como ${name}${organisation ? `, ${organisation}` : ""}`,
    en: (name: string, organisation: string) => `Sent as ${name}${organisation ? `, ${organisation}` : ""}`,
  },
  lastCame: { es: (day: string) => `llegó el ${day}`, en: (day: string) => `came on ${day}` },
  split: { es: "Separar", en: "Split off" },
  splitOf: {
    es: (device: string) => `Separar lo que llegó del ${device}`,
    en: (device: string) => `Split off what came from ${device}`,
  },
  unpair: { es: "Ya no son pareja", en: "No pair any more" },
  unpairOf: {
    es: (name: string) => `Ya no son pareja: ${name}`,
    en: (name: string) => `No pair any more: ${name}`,
  },
  rename: { es: "Corregir el nombre", en: "Correct the name" },
  renameHow: {
    es: "Así aparecerá en tus tablas, tus comentarios y sus certificados.",
    en: "This is how they will be called in your tables, your comments and their certificates.",
  },
  name: { es: "Nombre", en: "Name" },
  organisation: { es: "Organización", en: "Organisation" },
  keepName: { es: "Guardar el nombre", en: "Keep the name" },
  nameFirst: { es: "Escribe un nombre que se pueda leer.", en: "Write a name that can be read." },
  join: { es: "Juntar con otra fila", en: "Join with another row" },
  joinHow: {
    es: "Para una persona que envió desde dos dispositivos: sus respuestas quedan en una sola fila.",
    en: "For a person who sent from two devices: their answers come into one row.",
  },
  pair: { es: "Marcar una pareja", en: "Mark a pair" },
  pairHow: {
    es: "Para dos personas que trabajaron juntas: cada una sigue con su fila, y sus programas iguales no se señalan.",
    en: "For two people who worked together: each keeps their row, and equal programs of theirs are not pointed out.",
  },
  with: { es: "¿Con quién?", en: "With whom?" },
  choose: { es: "Elige a una persona", en: "Choose a person" },
  chooseFirst: { es: "Elige primero a una persona.", en: "First choose a person." },
  joinNow: { es: "Juntar", en: "Join" },
  pairNow: { es: "Marcar", en: "Mark" },
  nobodyElse: {
    es: "Todavía no hay otra persona en esta tarea.",
    en: "There is nobody else in this assignment yet.",
  },
});
