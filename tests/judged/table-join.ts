import type { Task } from "./task.ts";

export default {
  asked: "People reached by department, with the department's name: join by P-code, then add up.",
  datasets: [],
  compare: { as: "table", key: ["name"], extraColumns: false },
  given: `
const places = [
  { code: "PE15", name: "Lima" }, { code: "PE24", name: "Tumbes" }, { code: "PE20", name: "Piura" }, { code: "PE23", name: "Tacna" },
];
const officesOf = { PE15: 3, PE24: 2, PE20: 2, PE23: 5 };
const offices = places.flatMap((place) => Array.from({ length: officesOf[place.code] }, (_, i) => ({ ...place, office: i })));
const reached = [
  { code: "PE15", people: 4300 }, { code: "PE15", people: 1217 }, { code: "PE24", people: 2311 },
  { code: "PE20", people: 1409 }, { code: "PE23", people: 733 }, { code: "PE23", people: 118 },
];
const sum = (rows) => rows.reduce((total, row) => total + row.people, 0);
const added = (rows, all = places) => all.map(({ code, name }) => ({ name, people: sum(rows.filter((row) => row.code === code)) }));`,
  solution: "export default added(reached);",
  answers: {
    "joined first": [
      "const joined = reached.map((row) => ({ ...row, name: places.find((place) => place.code === row.code).name })); export default [...Map.groupBy(joined, (row) => row.name)].map(([name, rows]) => ({ name, people: sum(rows) }));",
      "pass",
    ],
    "a join that repeats rows": [
      "const joined = reached.flatMap((row) => offices.filter((office) => office.code === row.code).map((office) => ({ ...row, ...office }))); export default added(joined);",
      "cell-differs repeated",
    ],
    "one row for each office": ["export default added(reached, offices);", "row-duplicated true"],
    "not added up": [
      "export default reached.map((row) => ({ name: places.find((place) => place.code === row.code).name, people: row.people }));",
      "row-duplicated false",
    ],
    "the code instead of the name": [
      "export default places.map(({ code }) => ({ name: code, people: sum(reached.filter((row) => row.code === code)) }));",
      "row-extra",
    ],
    "only those of Lima and Tumbes": ["export default added(reached, places.slice(0, 2));", "row-missing"],
    "the first of each": [
      "export default places.map(({ code, name }) => ({ name, people: reached.find((row) => row.code === code).people }));",
      "cell-differs",
    ],
    "the total below": [
      'export default [...added(reached), { name: "Todos", people: sum(reached) }];',
      "row-extra true",
    ],
    "the join by a wrong column": [
      "export default places.map(({ name }) => ({ name, people: sum(reached.filter((row) => row.code === name)) }));",
      "cell-differs 0",
    ],
    "undefined names": [
      "export default places.map(({ nombre, code }) => ({ name: nombre, people: sum(reached.filter((row) => row.code === code)) }));",
      "blank-differs",
    ],
  },
} satisfies Task;
