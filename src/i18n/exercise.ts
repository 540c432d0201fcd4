import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

/** What an exercise says in the page's HTML, before any script. */
export const exerciseWords = messages({
  exercise: { es: "Ejercicio", en: "Exercise" },
  minutes: {
    es: (n: number) => `${formatNumber(n, "es")} min`,
    en: (n: number) => `${formatNumber(n, "en")} min`,
  },
  /** Of the last exercise of a lesson, which needs not be done. */
  optional: { es: "Opcional", en: "Optional" },
  needsScript: {
    es: "Puedes leer el ejercicio así. Para ejecutarlo y comprobarlo, tu navegador necesita JavaScript.",
    en: "You can read the exercise as it is. To run and check it, your browser needs JavaScript.",
  },

  run: { es: "Ejecutar", en: "Run" },
  check: { es: "Comprobar", en: "Check" },
  cancel: { es: "Detener", en: "Stop" },
  reset: { es: "Empezar de nuevo", en: "Start over" },
  nextHint: {
    es: (n: number, total: number) => `Pista ${n} de ${total}`,
    en: (n: number, total: number) => `Hint ${n} of ${total}`,
  },
  otherOptions: { es: "Por qué no las otras", en: "Why not the others" },
  showSolution: { es: "Ver una solución", en: "Show a solution" },

  help: { es: "Teclado y ayuda", en: "Keyboard and help" },
  helpTab: {
    es: "La tecla Tab sale del cuadro de código. Con Ctrl+M (en Mac, Ctrl+Mayús+M) cambias eso: Tab mueve las líneas a la derecha y Mayús+Tab a la izquierda. También sirven Ctrl+] y Ctrl+[.",
    en: "The Tab key leaves the code box. Ctrl+M (on a Mac, Ctrl+Shift+M) changes that: Tab moves lines to the right and Shift+Tab to the left. Ctrl+] and Ctrl+[ do so too.",
  },
  helpKeys: {
    es: "Ctrl+Enter comprueba. Mayús+Enter ejecuta. Esc lleva a los botones. En Mac, Cmd hace de Ctrl.",
    en: "Ctrl+Enter checks. Shift+Enter runs. Esc goes to the buttons. On a Mac, Cmd works as Ctrl.",
  },
  helpChart: {
    es: "Alt+Enter (en Mac, Opción+Enter) lleva a los datos de tu gráfico en una tabla; otra vez, de vuelta.",
    en: "Alt+Enter (on a Mac, Option+Enter) leads to your chart's data as a table; again, it leads back.",
  },
  helpAnswer: { es: "Ctrl+Enter comprueba tu respuesta.", en: "Ctrl+Enter checks your answer." },
});
