import type { KindDiffers } from "../../check/kind-differs.ts";
import type { Locale, Text } from "../../i18n/locale.ts";
import type { Words } from "../speaker.ts";
import { answerKinds } from "../types.ts";

export const kindDiffers: Words<KindDiffers> = {
  es: (detail, say) =>
    say.madeWith === "file"
      ? `En tu archivo leí ${answerKinds[detail.found].es} y aquí se pide ${answerKinds[detail.wanted].es}. ${inFile(detail).es}`
      : say.madeWith === "steps"
        ? `Tus pasos dan ${answerKinds[detail.found].es} y aquí se pide ${answerKinds[detail.wanted].es}. ${inSteps(detail).es}`
        : `Tu programa entrega ${answerKinds[detail.found].es} y aquí se pide ${answerKinds[detail.wanted].es}. ${nextStep(detail).es}`,
  en: (detail, say) =>
    say.madeWith === "file"
      ? `In your file I read ${answerKinds[detail.found].en}, and ${answerKinds[detail.wanted].en} is asked for. ${inFile(detail).en}`
      : say.madeWith === "steps"
        ? `Your steps give ${answerKinds[detail.found].en} and ${answerKinds[detail.wanted].en} is asked for. ${inSteps(detail).en}`
        : `Your program hands in ${answerKinds[detail.found].en} and ${answerKinds[detail.wanted].en} is asked for. ${nextStep(detail).en}`,
};

/** For a table that was made with another tool. */
function inFile({ wanted }: KindDiffers["detail"]): Record<Locale, string> {
  if (wanted === "table") {
    return {
      es: "Trae la tabla entera, con una fila de nombres y las columnas que pide el ejercicio.",
      en: "Bring the whole table, with a row of names and the columns that the exercise asks for.",
    };
  }
  if (wanted === "list") {
    return {
      es: "Deja en el archivo una sola columna, o arriba elige qué columnas no son parte de la tabla.",
      en: "Leave one column in the file, or choose above which columns are no part of the table.",
    };
  }
  return {
    es: "Deja en el archivo solo la celda de la respuesta, con o sin su nombre.",
    en: "Leave only the answer's cell in the file, with or without its name.",
  };
}

/** For a table's way that was put together. */
function inSteps({ wanted, found }: KindDiffers["detail"]): Text {
  if (wanted === "chart")
    return { es: "Agrega al final el paso que dibuja.", en: "Add the step that draws at the end." };
  if (found === "chart") return { es: "Quita el paso que dibuja.", en: "Take away the step that draws." };
  if (wanted === "table") {
    return {
      es: "Quita el paso que deja un solo valor, o cámbialo por uno que agrupe.",
      en: "Take away the step that leaves a single value, or change it for one that groups.",
    };
  }
  return {
    es: "¿Qué paso falta al final para llegar de lo que tienes a ese valor?",
    en: "Which step is missing at the end to lead from what you have to that value?",
  };
}

function nextStep({ wanted, found, type, single }: KindDiffers["detail"]): Record<Locale, string> {
  if (type === "function") {
    return {
      es: "Es una función que todavía no corrió: llámala con paréntesis, por ejemplo miFuncion().",
      en: "It is a function that has not run yet: call it with parentheses, for example myFunction().",
    };
  }
  if (type === "promise" || type === "Promise") {
    return {
      es: "Le falta esperar: escribe await delante.",
      en: "It has not arrived yet: write await before it.",
    };
  }
  if (wanted === "chart") {
    return {
      es: "Termina con «export default Plot.plot({ … })».",
      en: 'End with "export default Plot.plot({ … })".',
    };
  }
  if (found === "chart") {
    return {
      es: "Entrega los datos del gráfico, no el dibujo.",
      en: "Hand in what the chart is drawn from, not the drawing.",
    };
  }
  if (single) {
    return {
      es: "Adentro hay un solo valor: sácalo, por ejemplo con [0], y entrega solo ese valor.",
      en: "There is one value inside: take it out, for example with [0], and hand in that value alone.",
    };
  }
  if (wanted === "table") {
    return {
      es: "Entrega una tabla: una lista de filas como { columna: valor }, o un DataFrame.",
      en: "Hand in a table: a list of rows such as { column: value }, or a DataFrame.",
    };
  }
  if (wanted === "list") {
    return {
      es: "Entrega una lista: valores entre corchetes, o una columna sacada con map.",
      en: "Hand in a list: values in square brackets, or one column taken out with map.",
    };
  }
  return {
    es: "Un solo valor basta: ¿qué paso falta para llegar de lo que tienes a ese valor?",
    en: "One value is enough: which step leads from what you have to that value?",
  };
}
