import { messages } from "./messages.ts";

/** What an exercise says in the page's HTML, before any script. */
export const exerciseWords = messages({
  exercise: { es: "Ejercicio", en: "Exercise" },
  choice: { es: "Elegir", en: "Choose" },
  number: { es: "Hallar un número", en: "Find a number" },
  code: { es: "Escribir código", en: "Write code" },
  chart: { es: "Hacer un gráfico", en: "Make a chart" },
  predict: { es: "Predecir y ejecutar", en: "Predict, then run" },
  order: { es: "Ordenar", en: "Put in order" },
  match: { es: "Emparejar", en: "Match" },
  spot: { es: "Señalar", en: "Point out" },
  table: { es: "Llenar una tabla", en: "Fill in a table" },
  complete: { es: "Completar el programa", en: "Complete the program" },
  fix: { es: "Corregir el programa", en: "Fix the program" },
  minutes: { es: (n: number) => `${n} min`, en: (n: number) => `${n} min` },
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
  showSolution: { es: "Ver una solución", en: "Show a solution" },

  answer: { es: "Tu respuesta", en: "Your answer" },
  chooseOne: { es: "Elige una respuesta", en: "Choose one answer" },
  chooseAll: { es: "Marca todas las que correspondan", en: "Tick all that apply" },

  orderAll: { es: "Ordena de arriba abajo", en: "Put in order, from the top down" },
  moveUp: { es: "Subir", en: "Move up" },
  moveDown: { es: "Bajar", en: "Move down" },
  matchAll: { es: "Elige una pareja para cada uno", en: "Choose a partner for each" },
  noPartner: { es: "Elige…", en: "Choose…" },

  pointAtCell: { es: "Señala una celda", en: "Point at one cell" },
  pointAtCells: { es: "Señala todas las celdas que correspondan", en: "Point at all cells that apply" },
  pointAtMark: { es: "Señala una parte del gráfico", en: "Point at one part of the chart" },
  pointAtMarks: {
    es: "Señala todas las partes que correspondan",
    en: "Point at all parts that apply",
  },
  pointInTable: { es: "Señalar en una tabla", en: "Point in a table" },
  fillIn: { es: "Llena la tabla", en: "Fill in the table" },

  help: { es: "Teclado y ayuda", en: "Keyboard and help" },
  helpTab: {
    es: "La tecla Tab sale del cuadro de código. Con Ctrl+M (en Mac, Ctrl+Mayús+M) cambias eso: Tab mueve las líneas a la derecha y Mayús+Tab a la izquierda. También sirven Ctrl+] y Ctrl+[.",
    en: "The Tab key leaves the code box. Ctrl+M (on a Mac, Ctrl+Shift+M) changes that: Tab moves lines to the right and Shift+Tab to the left. Ctrl+] and Ctrl+[ do so too.",
  },
  helpKeys: {
    es: "Ctrl+Enter comprueba. Mayús+Enter ejecuta. Esc lleva a los botones. En Mac, Cmd hace de Ctrl.",
    en: "Ctrl+Enter checks. Shift+Enter runs. Esc goes to the buttons. On a Mac, Cmd works as Ctrl.",
  },
  helpOrder: {
    es: "Con el foco en un botón de la lista, las flechas arriba y abajo mueven ese elemento.",
    en: "With the focus on a button of the list, the up and down arrow keys move that item.",
  },
  helpSpot: {
    es: "Tab te lleva al cuadro o al gráfico y te saca de él. Dentro, las flechas te mueven y Enter señala. Para quitar lo señalado, vuelve a pulsar.",
    en: "Tab takes you to the table or chart and out of it. Inside, the arrow keys move you and Enter points. To take it back, press again.",
  },
  helpTable: {
    es: "Las flechas y Enter te llevan a la celda de al lado o de abajo; Tab, a la siguiente y fuera de la tabla. Esc devuelve lo que había en la celda. Puedes copiar varias celdas en Excel y pegarlas aquí: se reparten desde la celda en que estás.",
    en: "The arrow keys and Enter take you to the cell beside or below; Tab to the next one and out of the table. Esc brings back what was in the cell. You can copy several cells in Excel and paste them here: they spread from the cell that you are in.",
  },
  helpAnswer: { es: "Ctrl+Enter comprueba tu respuesta.", en: "Ctrl+Enter checks your answer." },
});
