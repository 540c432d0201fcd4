import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "needs-and-work-exchanged": {
    es: "Cambiaste las dos que tienen vacíos. En una, casi todos los vacíos son de antes de una fecha; en la otra los hay todo el mes. Mira cuál es cuál.",
    en: "You exchanged the two that have blanks. In one, nearly all the blanks are from before a date; in the other they come all month. See which is which.",
  },
  "option-added-late": {
    es: "En «Trabajo» no hay ni una respuesta antes del 20 de mayo, y ahí hubo hogares que marcaron otras necesidades. ¿Qué cambió ese día?",
    en: '"Work" has not one answer before 20 May, and there were households then that marked other needs. What changed on that day?',
  },
  "added-late-for-none": {
    es: "Hay hogares sin ninguna marca antes y después del 20 de mayo: la fecha no lo explica. ¿Qué marca quien no necesita nada?",
    en: "There are households without any mark before and after 20 May: the date does not explain it. What does somebody mark who needs nothing?",
  },
  "needs-hidden": {
    es: "La pregunta de las necesidades se muestra a todos los hogares. La vieron y no marcaron nada: ¿por qué puede pasar eso?",
    en: "The question on needs is shown to all households. They saw it and marked nothing: how can that happen?",
  },
  "work-hidden": {
    es: "La lista de necesidades se mostró a todos los hogares. Compara los vacíos de antes y de después del 20 de mayo: ¿qué cambió en la lista?",
    en: "The list of needs was shown to all households. Compare the blanks before and after 20 May: what changed in the list?",
  },
  "two-questions-other": {
    es: "Pedir un detalle no basta: lee la pregunta entera y cuenta por cuántas cosas pregunta. ¿De cuál es el «No»?",
    en: 'To ask for details is not enough: read the whole question and count what it asks about. Which of it is the "No" for?',
  },
  "two-questions-in-one": {
    es: "Aquí nadie quería decir «nada»: todos pudieron responder «Sí» o «No». ¿Qué marca quien tiene comida y no tiene dónde dormir?",
    en: 'Nobody meant "nothing" here: all could answer "Yes" or "No". What does somebody mark who has food and no place to sleep?',
  },
  "other-without-text": {
    es: "Estos hogares sí marcaron algo: «Otro lugar». ¿Qué le faltó preguntar después al formulario?",
    en: 'These households did mark something: "Another place". What did the form fail to ask next?',
  },
  "other-is-text": {
    es: "Aquí nadie escribió: se elegía de una lista, y eligieron «Otro lugar». ¿Qué no se sabe de esos hogares?",
    en: 'Nobody wrote anything here: they chose from a list, and chose "Another place". What is not known of these households?',
  },
  "number-as-text": {
    es: "El alquiler es un solo número, y no hay detalle que pedir. Mira las tres celdas: ¿cuáles podrías sumar?",
    en: "Rent is one number, and there are no details to ask for. Look at the three cells: which could you add up?",
  },
  "number-is-none": {
    es: "«No sabe» es una de tres celdas. Míralas juntas: preguntan lo mismo, ¿por qué no se pueden sumar?",
    en: '"No sabe" is one of three cells. Look at them together: the question is the same, so why can they not be added up?',
  },
} satisfies Record<string, Text>;
