import { figures } from "datasets/gtrm-2019-figures";

const chosen = ["F003", "F039", "F055"];

const cards = figures
  .filter((figure) => chosen.includes(figure.id))
  .map((figure) => ({
    qualifier: figure.indicator,
    value: figure.value,
    unit: figure.unit,
    period: figure.period,
    place: figure.place,
  }));

show(cards);
export default cards;
