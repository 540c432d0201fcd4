import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "people-guessed": {
    es: "Raciones hay; personas, no se sabe. Un cálculo tuyo parecería un dato contado. ¿Quién tiene la lista?",
    en: "There are rations; how many people is not known. A number of yours would look like one that was counted. Who has the list?",
  },
  "value-guessed": {
    es: "¿De dónde sacarías el monto? En otro mes fue otro. ¿Quién entregó el dinero?",
    en: "Where would you take the amount from? In another month it was another. Who handed the money out?",
  },
  "zero-people-left": {
    es: "Se entregaron raciones, así que alguien comió. Ese 0 no puede quedarse como está.",
    en: "Rations were handed out, so somebody ate. That 0 cannot stay as it is.",
  },
  "zero-value-left": {
    es: "La fila dice que hubo dinero y que fueron 0 dólares. Las dos celdas no pueden estar bien.",
    en: "The row says that there was cash and that it was 0 dollars. The two cells cannot both be right.",
  },
  "leaflets-asked": {
    es: "Esa fila cuenta folletos, y dice cuántos. Un 0 de personas no esconde nada ahí. No hace falta escribirle a nadie.",
    en: "That row counts leaflets and says how many. 0 people hides nothing there. There is no need to write to anybody.",
  },
  "leaflets-corrected": {
    es: "Esa fila cuenta folletos. Si pones personas, inventas gente. ¿Hay algo mal en ella?",
    en: "That row counts leaflets. Put people in and you invent them. Is anything wrong with it?",
  },
  "partner-asked": {
    es: "La fila ya respondió: no usa socio. No queda nada por preguntar.",
    en: "The row has answered already: no partner is used. Nothing is left to ask.",
  },
  "partner-corrected": {
    es: "Ahí el vacío está bien: la fila dice que no usa socio. ¿Qué pondrías?",
    en: "That blank is right: the row says that no partner is used. What would you put there?",
  },
  "month-left": {
    es: "Tú lees agosto. Una máquina lee un mes distinto de «2019-08» y lo pone en otro grupo.",
    en: 'You read August. A machine reads a month other than "2019-08" and puts it into another group.',
  },
  "month-asked": {
    es: "Ese mes tiene una sola lectura posible: agosto de 2019. Preguntar gasta el tiempo de alguien y no cambia nada.",
    en: "That month can be read in one way only: August 2019. To ask takes somebody's time and changes nothing.",
  },
  "english-left": {
    es: "Tú sabes que es lo mismo que «Seguridad alimentaria». Una máquina abre otro grupo.",
    en: 'You know that it is the same as "Seguridad alimentaria". A machine opens another group.',
  },
  "english-asked": {
    es: "El formulario tiene un solo subsector que se llama así en el otro idioma. La respuesta ya está escrita en la lista.",
    en: "The form has a single subsector of that name in the other language. The answer is written in the list already.",
  },
} satisfies Record<string, Text>;
