import type { Text } from "../../../i18n/locale.ts";
import { needsColumn } from "../../calculation.ts";
import type { Formula } from "../../formulas/formula.ts";
import type { Step } from "../../step.ts";
import { datasetOf, type ToldStep, type WriteRecipe } from "../tool.ts";

/** Excel in words: where to press, and what to mind. Names of menus are Excel's own in each language. */
export const excelRecipe: WriteRecipe = (way) => {
  const steps = way.steps.map((told) => {
    const file = told.step.verb === "start" ? `${datasetOf(way, told.step.dataset).name}.xlsx` : "";
    return wordsOf(told)[way.locale].replaceAll("{file}", file);
  });
  const lines = steps.map((words, index) => `${index + 1}. ${way.steps[index]?.sentence}\n   ${words}`);
  return { text: `${lines.join("\n")}\n`, steps, notes: [] };
};

const wordsOf = ({ step }: ToldStep): Text =>
  step.verb === "new-column"
    ? formulaWords[step.formula.kind]
    : step.verb === "group" && step.summaries.some(({ calculate }) => calculate === "count-different")
      ? different
      : step.verb === "total" && !needsColumn(step.calculate)
        ? countRows
        : verbWords[step.verb];

const verbWords: Record<Exclude<Step["verb"], "new-column">, Text> = {
  start: {
    es: "Abre {file} y conviértela en tabla: Inicio → Dar formato como tabla. Si abres un CSV, hazlo por Datos → De texto/CSV: así «07» no se vuelve 7.",
    en: "Open {file} and make it a table: Home → Format as Table. If you open a CSV, use Data → From Text/CSV, so that “07” does not become 7.",
  },
  "keep-rows": {
    es: "Datos → Filtro, flecha de la columna: marca los valores o usa «Filtros de número». Para unir con «o» condiciones de columnas distintas, Datos → Avanzadas. Copia lo que se ve a otra hoja antes de seguir.",
    en: "Data → Filter, the column's arrow: tick the values or use “Number Filters”. To join conditions on different columns with “or”, Data → Advanced. Copy what is visible to another sheet before going on.",
  },
  sort: {
    es: "Datos → Ordenar: un nivel por columna, la primera arriba. Las celdas vacías quedan al final.",
    en: "Data → Sort: one level for each column, the first on top. Blank cells go last.",
  },
  group: {
    es: "Insertar → Tabla dinámica: las columnas del grupo en Filas, la que se calcula en Valores; en «Configuración de campo de valor» elige el cálculo. El grupo sin nombre sale como «(en blanco)»: no lo quites.",
    en: "Insert → PivotTable: the grouping columns in Rows, the one to work out in Values; choose the calculation in “Value Field Settings”. The group without a name shows as “(blank)”: do not take it out.",
  },
  "keep-columns": {
    es: "Copia a otra hoja solo esas columnas, en ese orden.",
    en: "Copy only those columns to another sheet, in that order.",
  },
  "drop-columns": {
    es: "Clic derecho en el encabezado → Eliminar → Columnas de la tabla. Hazlo en una copia.",
    en: "Right-click the heading → Delete → Table Columns. Do it in a copy.",
  },
  rename: { es: "Escribe el nombre nuevo en el encabezado.", en: "Type the new name into the heading." },
  replace: {
    es: "Selecciona la columna, Inicio → Buscar y seleccionar → Reemplazar, con «Coincidir con el contenido de toda la celda». Para celdas vacías: Ir a Especial → Celdas en blanco, escribe y pulsa Ctrl+Entrar.",
    en: "Select the column, Home → Find & Select → Replace, with “Match entire cell contents”. For blank cells: Go To Special → Blanks, type and press Ctrl+Enter.",
  },
  distinct: {
    es: "Datos → Quitar duplicados, y marca solo esas columnas. Queda la primera fila de cada una. Hazlo en una copia.",
    en: "Data → Remove Duplicates, and tick only those columns. The first row of each stays. Do it in a copy.",
  },
  first: {
    es: "Después de ordenar, copia las primeras filas a otra hoja; o =TOMAR(tabla; n).",
    en: "After sorting, copy the first rows to another sheet; or =TAKE(table, n).",
  },
  join: {
    es: 'Columna nueva con =BUSCARX(clave; claves de la otra tabla; columna que traes; ""). Solo trae la primera pareja: mira antes con =CONTAR.SI si una clave se repite.',
    en: 'New column with =XLOOKUP(key, the other table\'s keys, the column to bring, ""). It brings the first match only: look with =COUNTIF first whether a key repeats.',
  },
  long: {
    es: "Datos → De tabla o rango abre Power Query; marca esas columnas, Transformar → Anular dinamización de columnas. Ojo: quita las celdas vacías.",
    en: "Data → From Table/Range opens Power Query; select those columns, Transform → Unpivot Columns. Mind: it drops blank cells.",
  },
  wide: {
    es: "Insertar → Tabla dinámica: la columna de los nombres en Columnas, la de los valores en Valores (Suma), las demás en Filas.",
    en: "Insert → PivotTable: the column of names in Columns, the one of values in Values (Sum), the others in Rows.",
  },
  total: {
    es: "=SUMA(columna), =MAX, =MIN o =PROMEDIO: no cuentan las celdas vacías. Cuántos distintos: =FILAS(UNICOS(columna)).",
    en: "=SUM(column), =MAX, =MIN or =AVERAGE: they do not count blank cells. How many different: =ROWS(UNIQUE(column)).",
  },
  chart: {
    es: "Selecciona las dos columnas, Insertar → Gráfico. Escribe el título y la unidad, y la fuente debajo. En barras, el eje empieza en 0; para que la primera fila quede arriba: eje vertical → Categorías en orden inverso.",
    en: "Select the two columns, Insert → Chart. Type the title and the unit, and the source below. For bars the axis starts at 0; to have the first row on top: vertical axis → Categories in reverse order.",
  },
};

const different: Text = {
  es: "Insertar → Tabla dinámica con «Agregar estos datos al Modelo de datos»; solo así «Configuración de campo de valor» ofrece «Recuento distinto».",
  en: "Insert → PivotTable with “Add this data to the Data Model”; only then does “Value Field Settings” offer “Distinct Count”.",
};
const countRows: Text = {
  es: "=FILAS(tabla): cuenta todas las filas, también las que tienen celdas vacías.",
  en: "=ROWS(table): counts all rows, those with blank cells too.",
};

const formulaWords: Record<Formula["kind"], Text> = {
  arithmetic: {
    es: 'Columna nueva con la cuenta, por ejemplo =[@a]/[@b]. Para Excel una celda vacía vale 0: escribe =SI(CONTAR([@a];[@b])=2; [@a]/[@b]; "").',
    en: 'New column with the sum, for example =[@a]/[@b]. To Excel a blank cell is 0: write =IF(COUNT([@a],[@b])=2, [@a]/[@b], "").',
  },
  share: {
    es: "=[@columna]/SUMA([columna]), con formato de porcentaje.",
    en: "=[@column]/SUM([column]), formatted as a percentage.",
  },
  round: {
    es: "=REDONDEAR([@columna]; decimales). Redondea al final, no antes de sumar.",
    en: "=ROUND([@column], decimals). Round last, not before adding up.",
  },
  "join-text": { es: '=[@a]&" "&[@b]', en: '=[@a]&" "&[@b]' },
  "date-part": {
    es: 'Si es fecha: =AÑO([@fecha]) o =TEXTO([@fecha];"aaaa-mm"). Si es texto como 2019-06: =IZQUIERDA([@fecha];4) o (…;7).',
    en: 'If it is a date: =YEAR([@date]) or =TEXT([@date],"yyyy-mm"). If it is text such as 2019-06: =LEFT([@date],4) or (…,7).',
  },
  "number-from-text": {
    es: '=VALOR.NUMERO([@texto]; ","; ".") con el signo decimal y el de miles del texto; lo que no es número da #¡VALOR!',
    en: '=NUMBERVALUE([@text], ".", ",") with the decimal and thousands signs of the text; what is no number gives #VALUE!',
  },
  choose: { es: "=SI(condición; valor; otro valor)", en: "=IF(condition, value, other value)" },
};
