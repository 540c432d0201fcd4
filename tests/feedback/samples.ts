import type { Problem } from "../../src/check/problem.ts";

interface Sample {
  problem: Problem;
  es: (string | RegExp)[];
  en: (string | RegExp)[];
}

/** A problem of each kind as check and grading make them, and what its words must say back. */
export const samples: Sample[] = [
  {
    problem: {
      kind: "column-unknown",
      detail: { name: "Unit", nearest: "unit", columns: ["unit", "people"], line: 7 },
    },
    es: ["línea 7", "«Unit», que no existe", "más parecida es «unit»"],
    en: ["line 7", '"Unit" is read, which does not exist', 'nearest is "unit"'],
  },
  {
    problem: {
      kind: "column-unknown",
      detail: { name: "departamento", nearest: null, columns: ["unit", "people"], line: null },
    },
    es: ["En tu programa", "Las que hay: «unit» y «people»"],
    en: ["In your program", 'There are "unit" and "people"'],
  },
  {
    problem: {
      kind: "value-unknown",
      detail: { column: "unit", value: "person", nearest: "persons", values: [], line: 2 },
    },
    es: ["línea 2", '"person" en la columna «unit»', "ninguna fila lo tiene", "parecido es «persons»"],
    en: ["line 2", '"person" is looked for in the column "unit"', 'nearest value is "persons"'],
  },
  {
    problem: {
      kind: "value-unknown",
      detail: { column: "month", value: "2019", nearest: "2019", values: [], line: 2 },
    },
    es: ["Ahí van números: escribe 2019 sin comillas"],
    en: ["It holds numbers: write 2019 without quotes"],
  },
  {
    problem: {
      kind: "value-unknown",
      detail: { column: "code", value: 15, nearest: "15", values: [], line: 2 },
    },
    es: ['Ahí van textos: escribe "15" entre comillas'],
    en: ['It holds texts: write "15" in quotes'],
  },
  {
    problem: {
      kind: "value-unknown",
      detail: { column: "rule", value: "actividad", nearest: null, values: ["SUM", "MAX"], line: 2 },
    },
    es: ["Sus valores son «SUM», «MAX»"],
    en: ['Its values are "SUM", "MAX"'],
  },
  {
    problem: {
      kind: "value-unknown",
      detail: { column: "rule", value: "x", nearest: null, values: [], line: 2 },
    },
    es: ["show([", "row.rule"],
    en: ["row.rule"],
  },
  {
    problem: { kind: "nothing-returned", detail: { method: "map", line: 4 } },
    es: ["línea 4", "map", "Escribe return"],
    en: ["line 4", "map", "Write return"],
  },
  {
    problem: { kind: "assigned-in-condition", detail: { line: 4 } },
    es: ["línea 4", "un solo signo =", "==="],
    en: ["line 4", "a single =", "==="],
  },
  {
    problem: { kind: "list-for-numbers", detail: { name: "Math.max", written: "people", line: 4 } },
    es: ["línea 4", "Math.max recibe una sola cosa", "Math.max(...people)"],
    en: ["line 4", "Math.max is given one thing", "Math.max(...people)"],
  },
  {
    problem: { kind: "list-for-numbers", detail: { name: "Math.min", written: "rows.map(f)", line: 4 } },
    es: ["Math.min(...rows.map(f))"],
    en: ["Math.min(...rows.map(f))"],
  },
  { problem: { kind: "untouched", detail: {} }, es: ["tal como vino"], en: ["as it came"] },
  {
    problem: {
      kind: "unit-differs",
      detail: { column: "people", count: 25, found: 671, diagnosis: "factor", factor: 0.001 },
    },
    es: ["25 números", "«people»", "671", "otra unidad", "1000 veces más chico"],
    en: ["25 numbers", '"people"', "671", "another unit", "1,000 times smaller"],
  },
  {
    problem: { kind: "columns-swapped", detail: { columns: ["women", "men"], count: 25 } },
    es: ["«women» y «men»", "cruzadas", "25 filas"],
    en: ['"women" and "men"', "crossed", "25 rows"],
  },
  {
    problem: { kind: "rows-shifted", detail: { columns: ["people"], direction: "down", count: 24 } },
    es: ["«people»", "hacia abajo", "24 celdas"],
    en: ['"people"', "too far down", "24 cells"],
  },
  {
    problem: { kind: "rows-shifted", detail: { columns: ["people"], direction: "up", count: 1 } },
    es: ["hacia arriba", "1 celda no va"],
    en: ["too far up", "1 cell does not go"],
  },
  {
    problem: { kind: "group-unnamed", detail: { column: "partner", how: "missing", count: 1 } },
    es: ["«partner»", "también cuentan"],
    en: ['"partner"', "count too"],
  },
  {
    problem: { kind: "group-unnamed", detail: { column: "partner", how: "extra", count: 1 } },
    es: ["grupo sin nombre", "«partner»"],
    en: ["group without a name", '"partner"'],
  },
  {
    problem: { kind: "value-differs", detail: { found: 289, diagnosis: "sum-for-mean", factor: null } },
    es: ["289", "antes de dividir"],
    en: ["289", "before dividing"],
  },
  {
    problem: { kind: "value-differs", detail: { found: 41.2857, diagnosis: "mean-for-sum", factor: null } },
    es: ["41,2857", "ya se hubiera dividido"],
    en: ["41.2857", "been divided already"],
  },
  {
    problem: { kind: "value-differs", detail: { found: 368000, diagnosis: "repeated", factor: null } },
    es: ["368 000", "múltiplo", "unión"],
    en: ["368,000", "multiple", "join"],
  },
  {
    problem: { kind: "value-differs", detail: { found: '"food"', diagnosis: "quotes", factor: null } },
    es: ["comillas"],
    en: ["take the quotes away"],
  },
  {
    problem: {
      kind: "type-differs",
      detail: { column: null, wanted: "number", found: "text", sample: "total", count: 1 },
    },
    es: ["«total»", "quítale las comillas"],
    en: ['"total"', "take the quotes away"],
  },
  {
    problem: {
      kind: "type-differs",
      detail: { column: "value", wanted: "number", found: "text", sample: "1,234", count: 8 },
    },
    es: ["«1,234»", "replace("],
    en: ['"1,234"', "replace("],
  },
  {
    problem: {
      kind: "zero-baseline",
      detail: { axis: "y", from: 0, how: "short", to: 100000, reach: 184000 },
    },
    es: ["184 000", "100 000"],
    en: ["184,000", "100,000"],
  },
  {
    problem: {
      kind: "colour-blind-safe",
      detail: { names: ["food", "cash"], colours: ["green", "red"], vision: "deuteranopia" },
    },
    es: ["«food» y «cash»", "(green, red)", "rojo del verde"],
    en: ['"food" and "cash"', "(green, red)", "red from green"],
  },
  {
    problem: { kind: "no-false-digits", detail: { label: "671000.00", count: 4, how: "invented" } },
    es: ["«671000.00»", "4 etiquetas", "más decimales"],
    en: ['"671000.00"', "4 labels", "more decimals"],
  },
  {
    problem: { kind: "no-false-digits", detail: { label: "39.24581", count: 1, how: "crowded" } },
    es: ["«39.24581»", "Redondea"],
    en: ['"39.24581"', "Round it"],
  },
  {
    problem: { kind: "rates-on-maps", detail: { label: "Personas" } },
    es: ["«Personas»", "tasa"],
    en: ['"Personas"', "rate"],
  },
  {
    problem: { kind: "row-missing", detail: { count: 4, found: 0, row: ["Lima"], tell: false } },
    es: ["ninguna fila"],
    en: ["no row at all"],
  },
  {
    problem: { kind: "chart-empty", detail: { barsOnLog: true } },
    es: ["logarítmica"],
    en: ["log scale"],
  },
  {
    problem: { kind: "nothing", detail: { from: "program" } },
    es: ["export default"],
    en: ["export default"],
  },
  { problem: { kind: "nothing", detail: { from: "box" } }, es: ["casilla"], en: ["box"] },
  { problem: { kind: "nothing", detail: { from: "options" } }, es: ["opción"], en: ["option"] },
  {
    problem: { kind: "kind-differs", detail: { wanted: "number", found: "list", type: null, single: true } },
    es: ["una lista", "un número", "[0]"],
    en: ["a list", "a number", "[0]"],
  },
  {
    problem: { kind: "kind-differs", detail: { wanted: "chart", found: "table", type: null, single: false } },
    es: ["una tabla", "Plot.plot"],
    en: ["a table", "Plot.plot"],
  },
  {
    problem: {
      kind: "kind-differs",
      detail: { wanted: "table", found: "other", type: "function", single: false },
    },
    es: ["función"],
    en: ["function"],
  },
  {
    problem: {
      kind: "type-differs",
      detail: { column: "value", wanted: "number", found: "text", sample: "2450", count: 3 },
    },
    es: ["«value»", "texto", "«2450»", "Number("],
    en: ['"value"', "text", '"2450"', "Number("],
  },
  {
    problem: {
      kind: "type-differs",
      detail: { column: null, wanted: "text", found: "number", sample: 7, count: 1 },
    },
    es: ["Tu respuesta", "7"],
    en: ["Your answer", "7"],
  },
  {
    problem: {
      kind: "blank-differs",
      detail: { column: "people", wanted: "null", found: "zero", count: 12 },
    },
    es: ["12 celdas", "«people»", "0"],
    en: ["12 cells", '"people"', "0"],
  },
  {
    problem: { kind: "blank-differs", detail: { column: null, wanted: "value", found: "nan", count: 1 } },
    es: ["NaN"],
    en: ["NaN"],
  },
  {
    problem: { kind: "value-differs", detail: { found: 39.2, diagnosis: "percent-for-share", factor: null } },
    es: ["39,2", "entre 100"],
    en: ["39.2", "by 100"],
  },
  {
    problem: { kind: "value-differs", detail: { found: 671, diagnosis: "factor", factor: 0.001 } },
    es: ["671", "1000 veces más chico"],
    en: ["671", "1,000 times smaller"],
  },
  {
    problem: {
      kind: "cell-differs",
      detail: {
        column: "funded",
        count: 12,
        compared: 25,
        row: ["Lima", 2019],
        found: 671000.5,
        diagnosis: "other",
        factor: null,
      },
    },
    es: ["«funded»", "«Lima», 2019", "671 000,5", "12 de 25 filas"],
    en: ['"funded"', '"Lima", 2019', "671,000.5", "12 of 25 rows"],
  },
  {
    problem: {
      kind: "cell-differs",
      detail: {
        column: "pcode",
        count: 1,
        compared: 25,
        row: [null],
        found: "PE7",
        diagnosis: "other",
        factor: null,
      },
    },
    es: ["en la fila de (vacío)", "hay «PE7»", "cómo se arma"],
    en: ["in the row of (blank)", 'holds "PE7"', "how it is put together"],
  },
  {
    problem: { kind: "column-missing", detail: { column: "people", found: ["note"] } },
    es: ["«people»", "«note»"],
    en: ['"people"', '"note"'],
  },
  {
    problem: { kind: "column-extra", detail: { columns: ["a", "b"] } },
    es: ["2 columnas", "«a» y «b»"],
    en: ["2 columns", '"a" and "b"'],
  },
  {
    problem: { kind: "column-renamed", detail: { column: "area", found: "Área", difference: "accent" } },
    es: ["«Área»", "«area»", "tilde"],
    en: ['"Área"', '"area"', "accent"],
  },
  {
    problem: { kind: "row-missing", detail: { count: 1, found: 24, row: ["Tumbes"], tell: true } },
    es: ["24 filas", "falta 1", "«Tumbes»"],
    en: ["24 rows", "1 is missing", '"Tumbes"'],
  },
  {
    problem: { kind: "row-extra", detail: { count: 1, found: 26, row: ["Total"], total: true } },
    es: ["26 filas", "«Total»", "dos veces"],
    en: ["26 rows", '"Total"', "twice"],
  },
  {
    problem: { kind: "row-duplicated", detail: { count: 2, row: ["Tumbes"], times: 3, identical: false } },
    es: ["«Tumbes»", "3 veces", "agrupar"],
    en: ['"Tumbes"', "3 times", "grouping"],
  },
  {
    problem: { kind: "order-differs", detail: { of: "rows", reversed: true } },
    es: ["orden contrario"],
    en: ["other way round"],
  },
  {
    problem: { kind: "item-missing", detail: { count: 2, found: 3 } },
    es: ["3 valores", "faltan 2"],
    en: ["3 values", "2 are missing"],
  },
  {
    problem: { kind: "item-extra", detail: { count: 1, found: 4, item: "cash", repeated: true } },
    es: ["4 valores", "«cash»", "repetidos"],
    en: ["4 values", '"cash"', "repeated"],
  },
  {
    problem: {
      kind: "item-differs",
      detail: { count: 2, of: 3, position: 2, found: 0.5, diagnosis: "share-for-percent", factor: null },
    },
    es: ["El valor 2", "0,5", "2 de 3 valores", "por 100"],
    en: ["Value 2", "0.5", "2 of 3 values", "by 100"],
  },
  {
    problem: { kind: "does-not-follow-data", detail: { how: "same", line: null } },
    es: ["correcta", "escrito a mano"],
    en: ["right", "typed in"],
  },
  {
    problem: { kind: "does-not-follow-data", detail: { how: "stopped", line: 7 } },
    es: ["línea 7"],
    en: ["line 7"],
  },
  {
    problem: { kind: "choice-wrong", detail: { count: 2 } },
    es: ["Esa opción no es", "1 más de las que elegiste tampoco va"],
    en: ["not the one", "is 1 other that you chose"],
  },
  { problem: { kind: "nothing", detail: { from: "spots" } }, es: ["señalaste"], en: ["pointed"] },
  {
    problem: { kind: "spot-wrong", detail: { count: 1 } },
    es: ["Ahí no es"],
    en: ["not the place"],
  },
  {
    problem: { kind: "spot-wrong", detail: { count: 3 } },
    es: ["2 partes más", "tampoco van"],
    en: ["are 2 other parts"],
  },
  {
    problem: { kind: "spot-incomplete", detail: { chosen: 1 } },
    es: ["Lo que señalaste es correcto", "hay más"],
    en: ["What you pointed at is right", "there is more"],
  },
  {
    problem: { kind: "spot-incomplete", detail: { chosen: 2 } },
    es: ["Las 2 partes que señalaste son correctas"],
    en: ["The 2 parts that you pointed at are right"],
  },
  {
    problem: {
      kind: "not-applicable",
      detail: { column: "Personas", count: 1, row: ["Eventos"], found: "zero" },
    },
    es: ["«Personas», en la fila de «Eventos»", "un 0 dice", "N/A"],
    en: ['"Personas", in the row of "Eventos"', "a 0 says", "N/A"],
  },
  {
    problem: { kind: "not-applicable", detail: { column: "Personas", count: 2, row: ["a"], found: "none" } },
    es: ["2 celdas de «Personas»", "ahí sí va un dato"],
    en: ['2 cells of "Personas"', "where a value belongs"],
  },
  {
    problem: { kind: "not-applicable", detail: { column: "Personas", count: 1, row: [], found: "value" } },
    es: ["En «Personas» escribiste un dato"],
    en: ['In "Personas" you wrote a value'],
  },
  {
    problem: { kind: "order-wrong", detail: { right: 0 } },
    es: ["El primero", "va en otro lugar"],
    en: ["The first", "belongs elsewhere"],
  },
  {
    problem: { kind: "order-wrong", detail: { right: 2 } },
    es: ["Los 2 primeros están"],
    en: ["The first 2 are"],
  },
  {
    problem: { kind: "pairs-wrong", detail: { count: 1 } },
    es: ["Esa pareja no va"],
    en: ["do not belong together"],
  },
  {
    problem: { kind: "pairs-wrong", detail: { count: 3 } },
    es: ["hay 2 más que tampoco van"],
    en: ["nor do 2 more pairs"],
  },
  {
    problem: { kind: "choice-incomplete", detail: { chosen: 1 } },
    es: ["es correcta", "hay más"],
    en: ["is right", "are more"],
  },
  {
    problem: { kind: "chart-empty", detail: { barsOnLog: false } },
    es: ["sin nada adentro"],
    en: ["nothing in it"],
  },
  {
    problem: { kind: "wrong-mark", detail: { found: ["bar", "text"] } },
    es: ["barras y textos"],
    en: ["bars and texts"],
  },
  {
    problem: { kind: "mark-missing", detail: { found: ["line"], count: 1 } },
    es: ["líneas", "falta 1 capa"],
    en: ["lines", "1 layer of figures is missing"],
  },
  { problem: { kind: "mark-extra", detail: { found: "dot" } }, es: ["puntos"], en: ["dots"] },
  { problem: { kind: "channel-missing", detail: { channel: "series" } }, es: ["color"], en: ["colour"] },
  { problem: { kind: "channel-extra", detail: { channel: "facet" } }, es: ["panel"], en: ["panel"] },
  {
    problem: { kind: "wrong-channel", detail: { how: "axes-swapped" } },
    es: ["«x» e «y»"],
    en: ['"x" and "y"'],
  },
  {
    problem: { kind: "items-missing", detail: { count: 1, found: 4, item: ["wash"], tell: true } },
    es: ["4 elementos", "falta 1", "«wash»"],
    en: ["4 things", "1 is missing", '"wash"'],
  },
  {
    problem: { kind: "items-extra", detail: { count: 2, found: 6, item: ["Total"] } },
    es: ["6 elementos", "2 están de más", "«Total»"],
    en: ["6 things", "2 are too many", '"Total"'],
  },
  {
    problem: {
      kind: "values-differ",
      detail: {
        channel: "value",
        count: 4,
        compared: 4,
        item: ["food"],
        found: 1200,
        diagnosis: "rounded",
        factor: null,
      },
    },
    es: ["«food»", "1200", "4 de 4", "redondeado"],
    en: ['"food"', "1,200", "4 of 4", "rounded"],
  },
  {
    problem: {
      kind: "values-differ",
      detail: {
        channel: "end",
        count: 4,
        compared: 4,
        item: ["100"],
        found: 150,
        diagnosis: "other",
        factor: null,
      },
    },
    es: ["100", "150"],
    en: ["100", "150"],
  },
  {
    problem: { kind: "stack-differs", detail: { how: "overlap", count: 3, item: ["CUB"] } },
    es: ["«CUB»", "tapan"],
    en: ['"CUB"', "hide"],
  },
  {
    problem: { kind: "scale-differs", detail: { axis: "x", found: "linear" } },
    es: ["«x»", "lineal"],
    en: ['"x"', "linear"],
  },
  {
    problem: { kind: "zero-baseline", detail: { axis: "x", from: 60000, how: "cut", to: null, reach: null } },
    es: ["60 000", "empiece en 0"],
    en: ["60,000", "start at 0"],
  },
  {
    problem: { kind: "zero-baseline", detail: { axis: "x", from: 1, how: "log", to: null, reach: null } },
    es: ["logarítmica"],
    en: ["log scale"],
  },
  {
    problem: {
      kind: "axis-label-with-unit",
      detail: { axis: "y", label: "asylum_seekers", how: "column-name" },
    },
    es: ["«y»", "«asylum_seekers»"],
    en: ['"y"', '"asylum_seekers"'],
  },
  {
    problem: { kind: "axis-label-with-unit", detail: { axis: "y", label: null, how: "missing" } },
    es: ["«y»", "unidad"],
    en: ['"y"', "unit"],
  },
  {
    problem: { kind: "legend-for-colour", detail: { how: "missing" } },
    es: ["legend: true"],
    en: ["legend: true"],
  },
  {
    problem: { kind: "too-many-colours", detail: { count: 12, most: 8 } },
    es: ["12 colores", "8"],
    en: ["12 colours", "8"],
  },
  {
    problem: { kind: "order-helps", detail: { count: 8 } },
    es: ["8 categorías", "sort"],
    en: ["8 categories", "sort"],
  },
  {
    problem: { kind: "one-scale", detail: { axis: "y", found: ["0", "500"] } },
    es: ["«y»", "dos veces", "«500»", "un solo eje"],
    en: ['"y"', "twice", '"500"', "one axis"],
  },
  {
    problem: { kind: "axis-upright", detail: { axis: "y" } },
    es: ["«y»", "hacia abajo", "reverse"],
    en: ['"y"', "downwards", "reverse"],
  },
  {
    problem: { kind: "colours-in-order", detail: { how: "numbers", names: [] } },
    es: ["claro a oscuro", "blues"],
    en: ["light to dark", "blues"],
  },
  {
    problem: { kind: "colours-in-order", detail: { how: "names", names: ["food", "cash"] } },
    es: ["«food»", "de menos a más"],
    en: ['"cash"', "from less to more"],
  },
  {
    problem: { kind: "parts-of-one-whole", detail: { total: 123, at: "Lima" } },
    es: ["123 %", "«Lima»", "100 %"],
    en: ["123%", '"Lima"', "100%"],
  },
  {
    problem: { kind: "parts-of-one-whole", detail: { total: 123, at: null } },
    es: ["suman 123 %"],
    en: ["come to 123%"],
  },
  {
    problem: { kind: "gap-is-not-zero", detail: { count: 1, at: "2019-02", how: "between" } },
    es: ["febrero de 2019", "0"],
    en: ["February 2019", "0"],
  },
  {
    problem: { kind: "gap-is-not-zero", detail: { count: 3, at: "2019-02", how: "between" } },
    es: ["3 momentos", "febrero de 2019"],
    en: ["3 moments", "February 2019"],
  },
  {
    problem: { kind: "gap-is-not-zero", detail: { count: 1, at: "2019-12", how: "end" } },
    es: ["diciembre de 2019", "al final"],
    en: ["December 2019", "at the end"],
  },
  {
    problem: { kind: "gap-is-not-zero", detail: { count: 4, at: "2019-09", how: "end" } },
    es: ["Desde septiembre de 2019", "hasta el final"],
    en: ["From September 2019", "to the end"],
  },
  {
    problem: { kind: "title-says-something", detail: { title: "Gráfico de barras", how: "names-only" } },
    es: ["«Gráfico de barras»"],
    en: ['"Gráfico de barras"'],
  },
  {
    problem: { kind: "title-says-something", detail: { title: null, how: "missing" } },
    es: ["title"],
    en: ["title"],
  },
  {
    problem: { kind: "source-named", detail: { how: "missing", caption: null } },
    es: ["Fuente:"],
    en: ["Source:"],
  },
  {
    problem: { kind: "not-readable", detail: { what: "image" } },
    es: ["No puedo leer todavía imágenes"],
    en: ["cannot read images"],
  },
  {
    problem: { kind: "not-readable", detail: { what: "too-many" } },
    es: ["tantas formas"],
    en: ["so many shapes"],
  },
  {
    problem: { kind: "not-readable", detail: { what: "hatch" } },
    es: ["«hatch»"],
    en: ['"hatch"'],
  },
  ...(["missing", "alike", "few", "uneven", "twice", "clash"] as const).map(
    (how): Sample => ({
      problem: { kind: "axis-not-readable", detail: { axis: "x", how, found: ["d", "d"] } },
      es: ["«x»"],
      en: ['"x"'],
    }),
  ),
  {
    problem: { kind: "axis-reversed", detail: { axis: "x", times: true } },
    es: ["«x»", "el tiempo corre al revés"],
    en: ['"x"', "time runs backwards"],
  },
  {
    problem: { kind: "axis-reversed", detail: { axis: "y", times: false } },
    es: ["«y» crece al revés"],
    en: ["the largest looks smallest"],
  },
  {
    problem: { kind: "not-seen", detail: { how: "hidden", count: 8, item: ["Lima"] } },
    es: ["8 cosas que no se ven", "«Lima»"],
    en: ["8 things that cannot be seen", '"Lima"'],
  },
  {
    problem: { kind: "not-seen", detail: { how: "outside", count: 1, item: ["Lima"] } },
    es: ["fuera del marco", "«Lima»"],
    en: ["outside of the frame", '"Lima"'],
  },
  {
    problem: { kind: "not-seen", detail: { how: "small", count: 8, item: [] } },
    es: ["ocupa tan poco"],
    en: ["so little of its frame"],
  },
  ...(["start", "end", "pieces"] as const).map(
    (how): Sample => ({
      problem: {
        kind: "length-differs",
        detail: { how, count: 3, compared: 8, item: ["Lima"], from: 2013.7, to: 25306.2 },
      },
      es: ["«Lima»", "Pasa en 3 de 8"],
      en: ['"Lima"', "3 of 8"],
    }),
  ),
  ...([0.001, 10] as const).map(
    (factor): Sample => ({
      problem: { kind: "axis-multiplied", detail: { axis: "x", factor, item: ["Lima"], found: 25.31 } },
      es: ["«x»", "«Lima»", "25,3", factor < 1 ? "1000 veces menos" : "10 veces más"],
      en: ['"x"', '"Lima"', "25.3", factor < 1 ? "1,000 times less" : "10 times more"],
    }),
  ),
  {
    problem: { kind: "joined-differs", detail: { how: "back", count: 1, item: ["2016", "2014"] } },
    es: ["vuelve atrás en el tiempo", "«2016» y «2014»"],
    en: ["goes back in time", '"2016" and "2014"'],
  },
  {
    problem: { kind: "point-differs", detail: { count: 1, compared: 5, item: ["2019-03"], found: 728120.4 } },
    es: ["728 000"],
    en: ["728,000"],
  },
  ...(["blank", "colours", "exchanged", "unknown"] as const).map(
    (how): Sample => ({
      problem: { kind: "names-differ", detail: { how, count: 2, name: "Cuba" } },
      es: [how === "exchanged" || how === "unknown" ? "«Cuba»" : "nadie|no sabe"].map(
        (part) => new RegExp(part),
      ),
      en: [how === "exchanged" || how === "unknown" ? '"Cuba"' : "knows|know"].map(
        (part) => new RegExp(part),
      ),
    }),
  ),
  ...(["label", "tip", "title", "line"] as const).map(
    (place): Sample => ({
      problem: {
        kind: "text-differs",
        detail: { place, how: "number", text: "748", item: ["Lima"], count: 2 },
      },
      es: ["748"],
      en: ["748"],
    }),
  ),
  ...(["label", "title"] as const).map(
    (place): Sample => ({
      problem: {
        kind: "text-differs",
        detail: { place, how: "unit", text: "98 hogares", item: [], count: 1 },
      },
      es: ["«98 hogares»", "unidad"],
      en: ['"98 hogares"', "unit"],
    }),
  ),
  ...(["over", "apart", "unmarked"] as const).map(
    (how): Sample => ({
      problem: { kind: "joined-differs", detail: { how, count: 2, item: ["2019-03", "2019-06"] } },
      es: ["«2019-03» y «2019-06»"],
      en: ['"2019-03" and "2019-06"'],
    }),
  ),
  {
    problem: { kind: "joined-differs", detail: { how: "curve", count: 1, item: [] } },
    es: ["no va recta"],
    en: ["does not go straight"],
  },
  ...(["order", "reversed", "flat", "legend", "no-legend"] as const).map(
    (how): Sample => ({
      problem: { kind: "colours-differ", detail: { how, item: ["2012", "CUB"] } },
      es: [/color|claro/],
      en: [/colour|lightest/],
    }),
  ),
];
