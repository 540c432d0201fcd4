import { figures } from "datasets/gtrm-2019-figures";

const figureOf = (id) => figures.find((figure) => figure.id === id).value;

const reached = figureOf("F047");
const events = figureOf("F046");

export default reached / events;
