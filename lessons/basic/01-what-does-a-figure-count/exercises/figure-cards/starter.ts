import { figures } from "datasets/gtrm-2019-figures";

const chosen = ["F003", "______", "______"];

const cards = figures
  .filter((figure) => chosen.includes(figure.id))
  .map((figure) => ({
    qualifier: figure.______,
    value: figure.value,
    unit: figure.unit,
    period: figure.______,
    place: figure.______,
  }));

show(cards);
export default cards;
