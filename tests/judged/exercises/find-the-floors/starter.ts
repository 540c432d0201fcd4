import { figures } from "datasets/gtrm-2019-figures";

const floorWords = ["over", "nearly"];

const floors = figures.filter((figure) => floorWords.includes(figure.qualifier));

export default floors.map((figure) => ({
  id: figure.id,
  qualifier: figure.qualifier,
  value: figure.value,
  unit: figure.unit,
}));
