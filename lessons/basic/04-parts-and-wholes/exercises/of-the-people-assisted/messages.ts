import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "of-everyone-assisted": {
    es: "Tu todo son las personas asistidas en todas las áreas. La tabla habla solo de la respuesta de emergencia: ¿cuál es su total?",
    en: "Your whole is the people assisted in all the areas. The table speaks of the emergency response only: what is its total?",
  },
  "of-the-country": {
    es: "Tu todo son las personas venezolanas en el país. La pregunta habla de las asistidas en la emergencia.",
    en: "Your whole is the Venezuelans in the country. The question speaks of those assisted in the emergency.",
  },
  "upside-down": {
    es: "Salen porcentajes mayores que 100. La parte va arriba y el todo abajo: cambia los dos lados de la división.",
    en: "The percentages are above 100. The part goes first and the whole after the ÷: exchange the two sides of the division.",
  },
  "of-the-largest-line": {
    es: "Tu todo es la línea de alimentos, y por eso alimentos sale 100. Fuera de ella hay más personas asistidas. ¿Qué cifra las cuenta a todas?",
    en: "Your whole is the line of food, and so food comes to 100. Beyond it more people were assisted. Which figure counts them all?",
  },
  "hundred-left-out": {
    es: "La división está bien. Se perdió el «× 100» del paso 5: sin él son partes de 1, no porcentajes.",
    en: 'The division is right. The "× 100" of step 5 got lost: without it these are parts of 1, not percentages.',
  },
  "protection-total": {
    es: "Ese es el total de Protección. La tabla habla de la respuesta de emergencia: busca su total.",
    en: "That is the total of Protection. The table speaks of the emergency response: look for its total.",
  },
} satisfies Record<string, Text>;
