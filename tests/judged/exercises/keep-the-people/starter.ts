import { figures } from "datasets/gtrm-2019-figures";

const people = figures.filter((figure) => figure.unit === "______");

export default people;
