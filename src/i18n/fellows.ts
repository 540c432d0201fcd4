import { messages } from "./messages.ts";

/** Words about other trainers, who may open the answers too. */
export const fellowWords = messages({
  fellows: { es: "Otros capacitadores", en: "Other trainers" },
  fellowsHow: {
    es: "Si enseñas con otra persona, agrégala: podrá abrir las respuestas de las tareas que crees desde entonces, con su propia llave. Intercambien sus tarjetas: no tienen nada secreto.",
    en: "If you teach with another person, add them: they can open the answers to the assignments that you make from then on, with their own key. Exchange your cards: there is nothing secret in them.",
  },
  yourCard: { es: "Tu tarjeta", en: "Your card" },
  yourCardHow: {
    es: "Envíasela a la otra persona para que te agregue.",
    en: "Send it to the other person so that they add you.",
  },
  cardNeedsKey: {
    es: "Tu tarjeta aparece aquí cuando tengas tu llave.",
    en: "Your card appears here once you have your key.",
  },
  cardText: {
    es: (who: string, link: string) =>
      `Soy ${who}. Esta es mi tarjeta de capacitación de Aula de Datos, para que pueda leer contigo las respuestas del grupo:\n${link}`,
    en: (who: string, link: string) =>
      `I am ${who}. This is my trainer card of Aula de Datos, so that I can read the group's answers with you:\n${link}`,
  },
  copyCard: { es: "Copiar mi tarjeta", en: "Copy my card" },
  cardCopied: { es: "Tarjeta copiada.", en: "Card copied." },
  notCopied: {
    es: "El navegador no dejó copiar. Está seleccionada: cópiala con Ctrl+C, o manteniéndola pulsada.",
    en: "The browser did not allow copying. It is selected: copy it with Ctrl+C, or by pressing and holding.",
  },
  addFellow: { es: "Agregar a otra persona", en: "Add another person" },
  theirCard: { es: "Pega aquí su tarjeta", en: "Paste their card here" },
  readCard: { es: "Ver quién es", en: "See who it is" },
  cardMissing: { es: "Pega primero su tarjeta.", en: "Paste their card first." },
  cardOwn: { es: "Esta es tu propia tarjeta.", en: "This is your own card." },
  cardKnown: {
    es: (name: string) => `${name} ya está en tu lista.`,
    en: (name: string) => `${name} is in your list already.`,
  },
  cardSays: {
    es: (who: string) =>
      `La tarjeta dice que es de ${who}. Compara con esa persona, por teléfono, la huella de la llave que abre las respuestas:`,
    en: (who: string) =>
      `The card says that it is ${who}'s. Compare with that person by telephone the fingerprint of the key that opens answers:`,
  },
  cardWhy: {
    es: "Si no es la misma, alguien cambió la tarjeta en el camino y leería las respuestas en su lugar.",
    en: "If it is not the same, somebody changed the card on its way and would read the answers instead of them.",
  },
  addYes: { es: "Es la misma: agregar", en: "It is the same: add" },
  addNo: { es: "No agregar", en: "Do not add" },
  added: {
    es: (name: string) =>
      `${name} podrá leer las respuestas de tus próximas tareas. En una que ya enviaste: ábrela con «Cambiar», marca ahí su nombre y crea el enlace nuevo.`,
    en: (name: string) =>
      `${name} will be able to read the answers to your next assignments. In one that you have sent: open it with "Change", tick their name there and make the new link.`,
  },
  notAdded: { es: "No agregué a nadie.", en: "I added nobody." },
  removeFellow: { es: (name: string) => `Quitar a ${name}`, en: (name: string) => `Take ${name} out` },
  remove: { es: "Quitar", en: "Take out" },
  removedFellow: {
    es: (name: string) =>
      `Quité a ${name}. Los enlaces que ya enviaste se siguen cifrando también para esa persona, hasta que crees los nuevos sin ella.`,
    en: (name: string) =>
      `I took ${name} out. The links that you have sent are still encrypted for them too, until you make new ones without them.`,
  },
});
