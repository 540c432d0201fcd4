import { formatNumber, formatPercent } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");
const personas = (n: number) => (n === 1 ? "1 persona" : `${es(n)} personas`);
const envio = (n: number) => (n === 1 ? "envió 1 persona" : `enviaron ${personas(n)}`);
const people = (n: number) => (n === 1 ? "1 person" : `${en(n)} people`);

/** Words of the page on which a trainer measures a group before and after, and reads what changed. */
export const beforeAfterWords = messages({
  title: { es: "Antes y después", en: "Before and after" },
  description: {
    es: "Mide a un grupo antes y después de una capacitación: qué cambió, por idea y por persona, y qué tan seguro se puede estar.",
    en: "Measure a group before and after a training: what changed, by idea and by person, and how sure one can be.",
  },
  lede: {
    es: "Dos tareas cortas con ejercicios gemelos: prueban la misma idea con otras cifras. La mitad del grupo responde unos antes y los otros después; la otra mitad, al revés.",
    en: "Two short assignments with twin exercises: they test the same idea on other figures. Half of the group answers the ones before and the others after; the other half, the other way round.",
  },
  needsScript: {
    es: "Para medir antes y después, tu navegador necesita JavaScript.",
    en: "To measure before and after, your browser needs JavaScript.",
  },
  loading: { es: "Abriendo…", en: "Opening…" },
  notLasting: {
    es: "Tu navegador no deja guardar nada en este dispositivo: aquí no se pueden crear tareas. Usa otra ventana, que no sea privada, u otro navegador.",
    en: "Your browser does not let this site keep anything on this device: no assignments can be made here. Use another window, not a private one, or another browser.",
  },
  notHere: {
    es: "Esa comparación no está en este dispositivo. Elige en la lista.",
    en: "That comparison is not on this device. Choose from the list.",
  },
  yours: { es: "Tus comparaciones", en: "Your comparisons" },
  none: { es: "Todavía no hay ninguna.", en: "There are none yet." },
  all: { es: "Todas las comparaciones", en: "All comparisons" },

  make: { es: "Preparar una comparación", en: "Prepare a comparison" },
  makeHow: {
    es: "Se crean dos tareas. Envía el enlace de la primera antes de empezar y el de la segunda al terminar, a las mismas personas. No trabajes estos ejercicios en la capacitación: lo que alguien ya respondió no se compara.",
    en: "Two assignments are made. Send the link of the first before you begin and that of the second when you end, to the same people. Do not work on these exercises in the training: what somebody has answered already is not compared.",
  },
  name: { es: "Título", en: "Title" },
  nameMissing: { es: "Escribe un título.", en: "Write a title." },
  group: { es: "Grupo", en: "Group" },
  trainer: { es: "Tu nombre, como lo verá el grupo", en: "Your name, as the group will see it" },
  trainerMissing: { es: "Escribe tu nombre.", en: "Write your name." },
  twins: { es: "Ideas que medir", en: "Ideas to measure" },
  twinsHow: {
    es: "Con cuatro o más se ve mejor a cada persona. Cada una responde un ejercicio por idea en cada tarea.",
    en: "With four or more each person is seen better. Each of them answers one exercise for each idea in each assignment.",
  },
  twinsMissing: { es: "Elige al menos una idea.", en: "Choose at least one idea." },
  twinsOf: {
    es: (one: string, other: string) => `«${one}» y «${other}»`,
    en: (one: string, other: string) => `"${one}" and "${other}"`,
  },
  create: { es: "Crear las dos tareas", en: "Make both assignments" },
  making: { es: "Creando…", en: "Making…" },
  notMade: {
    es: "No pude crear las tareas. Prueba otra vez.",
    en: "I could not make the assignments. Try again.",
  },
  made: {
    es: "Las dos tareas están creadas. Comparte primero la de antes.",
    en: "Both assignments are made. Share the one for before first.",
  },
  titleBefore: { es: (title: string) => `${title} (antes)`, en: (title: string) => `${title} (before)` },
  titleAfter: { es: (title: string) => `${title} (después)`, en: (title: string) => `${title} (after)` },
  note: {
    es: "Responde sin ayuda y sin buscar: no es un examen, sirve para ver qué cambia en el grupo.",
    en: "Answer without help and without looking it up: it is no exam, it shows what changes in the group.",
  },

  eachHalf: { es: "cada persona recibe la mitad", en: "each person is asked half of them" },
  before: { es: "Antes", en: "Before" },
  after: { es: "Después", en: "After" },
  shareIt: { es: "Compartir el enlace", en: "Share the link" },
  shareOf: {
    es: (title: string) => `Compartir el enlace: ${title}`,
    en: (title: string) => `Share the link: ${title}`,
  },
  answers: { es: "Ver respuestas", en: "See answers" },
  answersOf: {
    es: (title: string) => `Ver respuestas: ${title}`,
    en: (title: string) => `See answers: ${title}`,
  },
  sentBy: {
    es: (n: number) => (n === 0 ? "no llegó nada" : envio(n)),
    en: (n: number) => (n === 0 ? "nothing came" : n === 1 ? "1 person sent" : `${en(n)} people sent`),
  },
  print: { es: "Imprimir el informe", en: "Print the report" },
  printHow: {
    es: "Sale en una hoja, sin los nombres de las personas.",
    en: "It is one sheet, without people's names.",
  },

  what: { es: "Qué cambió", en: "What changed" },
  nothing: {
    es: "Todavía no hay nada que comparar: hace falta que alguien responda las dos tareas.",
    en: "There is nothing to compare yet: somebody has to answer both assignments.",
  },
  changed: {
    es: (n: number, better: number, worse: number, same: number) =>
      `De ${n === 1 ? "la persona que hizo" : `las ${es(n)} personas que hicieron`} las dos, ${es(better)} ${better === 1 ? "mejoró" : "mejoraron"}, ${es(worse)} ${worse === 1 ? "empeoró" : "empeoraron"} y ${es(same)} ${same === 1 ? "quedó" : "quedaron"} igual.`,
    en: (n: number, better: number, worse: number, same: number) =>
      `Of the ${n === 1 ? "1 person" : `${en(n)} people`} who did both, ${en(better)} did better, ${en(worse)} did worse and ${en(same)} did the same.`,
  },
  right: {
    es: (before: number, after: number, of: number) =>
      `Primeras respuestas correctas: antes ${es(before)} de ${es(of)} (${formatPercent(before / of, "es", { digits: 0 })}); después ${es(after)} de ${es(of)} (${formatPercent(after / of, "es", { digits: 0 })}).`,
    en: (before: number, after: number, of: number) =>
      `First answers that were right: before, ${en(before)} of ${en(of)} (${formatPercent(before / of, "en", { digits: 0 })}); after, ${en(after)} of ${en(of)} (${formatPercent(after / of, "en", { digits: 0 })}).`,
  },
  nobodyChanged: { es: "Nadie cambió.", en: "Nobody changed." },
  tooFew: {
    es: (n: number, fewest: number) =>
      `${n === 1 ? "Cambió solo 1" : `Cambiaron solo ${es(n)}`}: con tan pocas puede ser casualidad. Harían falta al menos ${es(fewest)} que cambien para poder decir más.`,
    en: (n: number, fewest: number) =>
      `Only ${en(n)} changed: with so few it may be chance. It would take at least ${en(fewest)} who change to be able to say more.`,
  },
  maybeChance: {
    es: (of100: number) =>
      `Puede ser casualidad: si nada hubiera cambiado de verdad, algo así o más desigual saldría en ${es(of100)} de cada 100 grupos como este.`,
    en: (of100: number) =>
      `It may be chance: if nothing had really changed, this or something more uneven would come out in ${en(of100)} of every 100 groups like this one.`,
  },
  hardlyChance: {
    es: (of100: number) =>
      `Es difícil que sea solo casualidad: si nada hubiera cambiado de verdad, algo así o más desigual saldría en ${of100 < 1 ? "menos de 1" : es(of100)} de cada 100 grupos como este.`,
    en: (of100: number) =>
      `It is hardly chance alone: if nothing had really changed, this or something more uneven would come out in ${of100 < 1 ? "fewer than 1" : en(of100)} of every 100 groups like this one.`,
  },
  noCause: {
    es: "No dice por qué cambió: entre una y otra pasaron más cosas que la capacitación, y no hay un grupo sin ella con que comparar.",
    en: "It does not say why it changed: more happened between the two than the training, and there is no group without it to compare with.",
  },
  sameStart: {
    es: "Casi todas las personas empezaron por los mismos ejercicios: parte de la diferencia puede venir de que unos son más difíciles que los otros.",
    en: "Almost everybody began with the same exercises: part of the difference may come from the ones being harder than the others.",
  },

  ideas: { es: "Por idea", en: "By idea" },
  idea: { es: "Idea", en: "Idea" },
  unnamed: { es: "Ejercicios que ya no son gemelos", en: "Exercises that are twins no more" },
  peopleColumn: { es: "Personas", en: "People" },
  rightBefore: { es: "Bien antes", en: "Right before" },
  rightAfter: { es: "Bien después", en: "Right after" },
  better: { es: "Mejoraron", en: "Did better" },
  worse: { es: "Empeoraron", en: "Did worse" },
  sure: { es: "Qué se puede decir", en: "What can be said" },
  sureNobody: { es: "nadie cambió", en: "nobody changed" },
  sureFew: { es: "muy pocas para decirlo", en: "too few to say" },
  sureMaybe: { es: "puede ser casualidad", en: "may be chance" },
  sureHardly: { es: "difícil que sea solo casualidad", en: "hardly chance alone" },

  persons: { es: "Por persona", en: "By person" },
  person: { es: "Persona", en: "Person" },
  organisation: { es: "Organización", en: "Organisation" },
  of: {
    es: (n: number, of: number) => `${es(n)}\u00a0de\u00a0${es(of)}`,
    en: (n: number, of: number) => `${en(n)}\u00a0of\u00a0${en(of)}`,
  },
  change: { es: "Cambio", en: "Change" },
  didBetter: { es: "mejoró", en: "better" },
  didWorse: { es: "empeoró", en: "worse" },
  didSame: { es: "igual", en: "the same" },

  how: { es: "Qué se comparó", en: "What was compared" },
  howFirst: {
    es: "Cuenta solo la primera respuesta de cada persona a cada ejercicio dentro de la tarea, antes de que el sitio le dijera nada. Mejora quien tiene más correctas después que antes, entre los ejercicios gemelos que respondió las dos veces.",
    en: "Only each person's first answer to each exercise within the assignment counts, before the site told them anything. Who has more right after than before, among the twin exercises that they answered both times, did better.",
  },
  howHalves: {
    es: (one: number, other: number) =>
      `${personas(one)} ${one === 1 ? "empezó" : "empezaron"} por unos ejercicios y ${personas(other)} por sus gemelos, según su código de envío.`,
    en: (one: number, other: number) =>
      `${people(one)} began with the ones and ${people(other)} with their twins, by the code under which they send.`,
  },
  howTest: {
    es: "La casualidad se calcula con la prueba exacta de los signos; por idea, corregida por el número de ideas (Holm).",
    en: "Chance is worked out with the exact sign test; by idea, corrected for the number of ideas (Holm).",
  },
  onlyOne: {
    es: (before: number, after: number) =>
      `No se comparan: solo antes ${envio(before)}; solo después, ${personas(after)}.`,
    en: (before: number, after: number) =>
      `Not compared: ${people(before)} who sent before only, and ${people(after)} who sent after only.`,
  },
  notComparable: {
    es: (n: number) => `Las dos, pero sin ejercicios gemelos que comparar, ${envio(n)}.`,
    en: (n: number) => `${people(n)} sent both, but without twin exercises to compare.`,
  },
  seen: {
    es: (n: number) =>
      n === 1
        ? "1 respuesta no cuenta: la persona ya había respondido ese ejercicio antes de abrir la tarea."
        : `${es(n)} respuestas no cuentan: la persona ya había respondido ese ejercicio antes de abrir la tarea.`,
    en: (n: number) =>
      n === 1
        ? "1 answer does not count: the person had answered that exercise before they opened the assignment."
        : `${en(n)} answers do not count: the person had answered that exercise before they opened the assignment.`,
  },
  unchecked: {
    es: (n: number) =>
      n === 1
        ? "1 respuesta no está revisada en este dispositivo y no cuenta: ábrela en «Ver respuestas»."
        : `${es(n)} respuestas no están revisadas en este dispositivo y no cuentan: ábrelas en «Ver respuestas».`,
    en: (n: number) =>
      n === 1
        ? '1 answer is not checked on this device and does not count: open it in "See answers".'
        : `${en(n)} answers are not checked on this device and do not count: open them in "See answers".`,
  },
});
