import { figures } from "datasets/gtrm-2019-figures";

const value = (id) => figures.find((figure) => figure.id === id).value;

export default (value("F032") / value("F014")) * 100;
