import { figures } from "datasets/gtrm-2019-figures";

const people = [];
for (const figure of figures) {
  if (figure.unit === "persons") people.push(figure);
}

export default people;
