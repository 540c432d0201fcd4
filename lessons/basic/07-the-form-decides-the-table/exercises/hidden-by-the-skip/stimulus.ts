import { households } from "datasets/practice-households";

const school = { all: "Todos", some: "Algunos", none: "Ninguno" };
const barrier = {
  no_place: "No hay vacante",
  cost: "Por los gastos",
  documents: "Faltan documentos",
  arrived: "Acaban de llegar",
  work: "Trabajan",
};
const needsWords = {
  food: "Alimentos",
  shelter: "Alojamiento",
  health: "Salud",
  documents: "Documentos",
  education: "Educación",
  work: "Trabajo",
};

const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });
const late = "2019-05-20";
const marked = (row) => (row.needs === null ? 0 : row.needs.split(" ").length);

// Few needs in a cell, so that a row can be read on a phone.
const wanted = {
  early: (row) => row.school === "all" && row._submission_time < late && marked(row) === 1,
  some: (row) => row.school === "some" && row._submission_time >= late && marked(row) === 1,
  unmarked: (row) => row.school === "none" && row._submission_time >= late && row.needs === null,
  childless: (row) => row.children === 0 && row._submission_time >= late && marked(row) === 1,
};

export default Object.entries(wanted).map(([id, isWanted], index) => {
  const row = households.find(isWanted);
  return {
    id,
    household: "ABCD"[index],
    sent: day.format(Date.parse(row._submission_time)),
    school: school[row.school] ?? null,
    barrier: barrier[row.school_barrier] ?? null,
    needs: needsWords[row.needs] ?? null,
    work: row["needs/work"],
  };
});
