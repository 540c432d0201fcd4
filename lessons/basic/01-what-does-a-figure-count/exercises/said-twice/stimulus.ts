import { figures } from "datasets/gtrm-2019-figures";

const words = {
  over: ", «más de»",
  where: { text: "texto", box: "recuadro", line: "línea de un área", total: "total de un área" },
  facts: {
    "text-of-venezuelans": "Personas venezolanas en el país",
    water: "Personas con agua, saneamiento e higiene",
    "box-of-children": "Niñas, niños y adolescentes en espacios amigables",
    services: "Personas con acceso a servicios públicos, todo 2019",
    "box-of-venezuelans": "Personas venezolanas en el Perú",
    inclusion: "Personas asistidas en integración",
    "text-of-children": "Niñas, niños y adolescentes venezolanos en espacios amigables",
    brigade: "Niñas y niños en una brigada, un día en Lima",
  },
};

const places = {
  "text-of-venezuelans": ["F003", "text"],
  water: ["F022", "line"],
  "box-of-children": ["F034", "box"],
  services: ["F053", "line"],
  "box-of-venezuelans": ["F004", "box"],
  inclusion: ["F050", "total"],
  "text-of-children": ["F044", "text"],
  brigade: ["F061", "text"],
};

export default Object.entries(places).map(([id, [figure, where]]) => {
  const { value, qualifier } = figures.find((row) => row.id === figure);
  const word = qualifier === "over" ? words.over : "";
  return { id, fact: words.facts[id], where: words.where[where] + word, number: value };
});
