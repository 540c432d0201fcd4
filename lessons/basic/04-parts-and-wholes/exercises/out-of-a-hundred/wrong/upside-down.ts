import { figures } from "datasets/gtrm-2019-figures";

const value = (id) => figures.find((figure) => figure.id === id).value;

export default (value("F031") / value("F032")) * 100;
