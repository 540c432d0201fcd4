import { figures } from "datasets/gtrm-2019-figures";

const floors = figures.filter((figure) => figure.qualifier !== "exact");

export default floors.map((figure) => ({
  id: figure.id,
  qualifier: figure.qualifier,
  value: figure.value,
  unit: figure.unit,
}));
