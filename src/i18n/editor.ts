import { messages } from "./messages.ts";

/** What the exercise on the page says, the judging of an answer aside (that is src/feedback). */
export const exerciseWords = messages({
  exercise: { es: "Ejercicio", en: "Exercise" },
  choice: { es: "Elegir", en: "Choose" },
  number: { es: "Hallar un número", en: "Find a number" },
  code: { es: "Escribir código", en: "Write code" },
  chart: { es: "Hacer un gráfico", en: "Make a chart" },
  minutes: { es: (n: number) => `${n} min`, en: (n: number) => `${n} min` },
  done: { es: "Resuelto", en: "Solved" },
  tried: { es: "Empezado", en: "Started" },
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
  noMoreHints: { es: "Ya viste todas las pistas", en: "You have seen every hint" },
  showSolution: { es: "Ver una solución", en: "Show a solution" },

  answer: { es: "Tu respuesta", en: "Your answer" },
  chooseOne: { es: "Elige una respuesta", en: "Choose one answer" },
  chooseAll: { es: "Marca todas las que correspondan", en: "Tick all that apply" },
  codeLabel: { es: "Tu código", en: "Your code" },
  result: { es: "Resultado", en: "Result" },

  help: { es: "Teclado y ayuda", en: "Keyboard and help" },
  helpTab: {
    es: "La tecla Tab sale del cuadro de código. Para mover líneas usa Ctrl+] (a la derecha) y Ctrl+[ (a la izquierda).",
    en: "The Tab key leaves the code box. To move lines use Ctrl+] (right) and Ctrl+[ (left).",
  },
  helpKeys: {
    es: "Ctrl+Enter comprueba. Mayús+Enter ejecuta. Esc lleva a los botones. En Mac, Cmd hace de Ctrl.",
    en: "Ctrl+Enter checks. Shift+Enter runs. Esc goes to the buttons. On a Mac, Cmd works as Ctrl.",
  },
  helpAnswer: { es: "Ctrl+Enter comprueba tu respuesta.", en: "Ctrl+Enter checks your answer." },
});
