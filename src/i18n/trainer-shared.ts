import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");

interface Named {
  name: string;
  answers: number;
}

/** Words with which a trainer says whether two names that came under one sender are two people. */
export const trainerSharedWords = messages({
  title: {
    es: (n: number) =>
      n === 1
        ? "Con un mismo remitente llegaron varios nombres"
        : `Con ${es(n)} remitentes llegaron varios nombres`,
    en: (n: number) =>
      n === 1 ? "Several names came under one sender" : `Several names came under ${en(n)} senders`,
  },
  how: {
    es: "Quizá compartieron un dispositivo. Si son personas distintas, cada una se queda con las respuestas que llegaron con su nombre. Nada se separa solo.",
    en: "They may have shared a device. If they are different people, each keeps the answers that came under their name. Nothing is split by itself.",
  },
  came: {
    es: (names: string) => `Llegaron con un solo remitente: ${names}.`,
    en: (names: string) => `These came under one sender: ${names}.`,
  },
  nameWith: {
    es: ({ name, answers }: Named) =>
      `${name} (${answers === 1 ? "1\u00a0respuesta" : `${es(answers)}\u00a0respuestas`})`,
    en: ({ name, answers }: Named) =>
      `${name} (${answers === 1 ? "1\u00a0answer" : `${en(answers)}\u00a0answers`})`,
  },
  people: {
    es: (n: number) => (n === 2 ? "Son dos personas" : `Son ${es(n)} personas`),
    en: (n: number) => (n === 2 ? "Two people" : `${en(n)} people`),
  },
  peopleOf: {
    es: (n: number, names: string) => `${n === 2 ? "Son dos personas" : `Son ${es(n)} personas`}: ${names}`,
    en: (n: number, names: string) => `${n === 2 ? "Two people" : `${en(n)} people`}: ${names}`,
  },
  one: { es: "Es una sola persona", en: "One person" },
  oneOf: {
    es: (names: string) => `Es una sola persona: ${names}`,
    en: (names: string) => `One person: ${names}`,
  },
  before: {
    es: (n: number, name: string) =>
      `De ${n === 1 ? "1 respuesta" : `${es(n)} respuestas`} se guardó solo el último nombre, ${name}: si antes llegaron con otro, no se sabe, y se quedan con ese. Trae otra vez los archivos de entonces y se sabrá.`,
    en: (n: number, name: string) =>
      `Of ${n === 1 ? "1 answer" : `${en(n)} answers`} only the last name was kept, ${name}: if they came under another one before, it is not known, and they stay with that one. Bring the files of that time again and it will be.`,
  },
  alsoCame: {
    es: (name: string) => `Del mismo dispositivo llegó también: ${name}.`,
    en: (name: string) => `From the same device also came: ${name}.`,
  },
  another: { es: "Es otra persona", en: "Another person" },
  anotherOf: {
    es: (name: string) => `Es otra persona: ${name}`,
    en: (name: string) => `Another person: ${name}`,
  },
  didApart: {
    es: (names: string) => `Lo que llegó como ${names} es de otra persona.`,
    en: (names: string) => `What came as ${names} is another person's.`,
  },
  didOne: {
    es: (names: string) => `Son una sola persona: ${names}.`,
    en: (names: string) => `One person: ${names}.`,
  },
});
