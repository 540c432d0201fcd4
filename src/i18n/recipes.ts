import { messages } from "./messages.ts";

/** Words of the page that shows each step in other tools. */
export const recipeWords = messages({
  title: { es: "Lo mismo en tu herramienta", en: "The same in your tool" },
  description: {
    es: "Cada paso de una tabla en TypeScript, danfo.js, R, Power Query, SQL y Excel, para llevarlo a tu trabajo.",
    en: "Each step of a table in TypeScript, danfo.js, R, Power Query, SQL and Excel, to use at work.",
  },
  lede: {
    es: "Filtrar, agrupar o unir es lo mismo en cualquier herramienta; cambian las palabras. Aquí está cada paso en todas.",
    en: "To filter, group or join is the same in any tool; the words change. Here is each step in all of them.",
  },
  checked: {
    es: "Las recetas de TypeScript, danfo.js, R y SQL se ejecutan y se comparan entre sí cada vez que cambia este sitio. Las de Power Query solo se revisan en su forma, y las de Excel son palabras: compara siempre tu resultado.",
    en: "The recipes in TypeScript, danfo.js, R and SQL are run and compared with each other whenever this site changes. Those in Power Query are only checked for their form, and those for Excel are words: always compare your result.",
  },
  verbs: { es: "Los pasos", en: "The steps" },
  whole: { es: "Una receta entera", en: "A whole recipe" },
  wholeIntro: {
    es: "¿Qué cinco departamentos informaron más atenciones en marzo? Desde el archivo hasta la respuesta:",
    en: "Which five departments reported most assistance in March? From the file to the answer:",
  },
  mind: { es: "Ten en cuenta", en: "Mind" },
  missing: { es: "No tiene un verbo para este paso.", en: "It has no verb for this step." },
  print: { es: "Imprimir", en: "Print" },
  dataset: { es: "Los ejemplos usan", en: "The examples use" },
});
