import { messages } from "./messages.ts";

/** Words of the page of ideas and of the page of honest charts. */
export const ideaWords = messages({
  ideas: { es: "Ideas detrás de los errores", en: "Ideas behind the mistakes" },
  ideasTitle: { es: "Las ideas detrás de los errores", en: "The ideas behind the mistakes" },
  ideasDescription: {
    es: "Contar a cada persona una vez, no sumar el total con sus partes, empezar las barras en cero: las ideas que evitan los errores más comunes con datos.",
    en: "Count each person once, keep the total apart from its parts, start bars at zero: the ideas that keep the most common data mistakes away.",
  },
  ideasLede: {
    es: "Detrás de cada error hay una idea que todavía falta. Son pocas y vuelven siempre, con otros números. Léelas cuando quieras: no hace falta equivocarse primero.",
    en: "Behind each mistake there is an idea still missing. They are few, and they come back with other numbers. Read them whenever you like: no mistake is needed first.",
  },
  taughtIn: { es: "La aprendes en", en: "You learn it in" },
  ideasAhead: { es: "De lecciones que vienen", en: "Of lessons to come" },

  honestyTitle: { es: "Reglas para un gráfico honesto", en: "Rules for an honest chart" },
  honestyDescription: {
    es: "Las reglas con las que este curso revisa si un gráfico dice la verdad, con su razón, su fuente y un ejemplo de cada lado.",
    en: "The rules by which this course checks whether a chart tells the truth, with the reason, the source and an example of either side.",
  },
  honestyLede: {
    es: "Un gráfico puede tener los números correctos y aun así engañar. Estas son las reglas con las que revisamos los tuyos. Cada una viene con dos gráficos: el primero la rompe, el segundo la cumple.",
    en: "A chart can have the right numbers and still mislead. These are the rules by which we check yours. Each comes with two charts: the first breaks it, the second keeps it.",
  },
  rules: { es: "Reglas", en: "Rules" },
  soNot: { es: "Así no.", en: "Not like this." },
  soYes: { es: "Así sí.", en: "Like this." },
  ruleSource: { es: "De dónde viene", en: "Where it comes from" },
  theIdea: { es: "La idea", en: "The idea" },
});
