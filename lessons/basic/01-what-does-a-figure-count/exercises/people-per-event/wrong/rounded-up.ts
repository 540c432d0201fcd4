import { figures } from "datasets/gtrm-2019-figures";

const figureOf = (id) => figures.find((figure) => figure.id === id).value;

const informed = figureOf("F040");
const events = figureOf("F041");

export default Math.ceil(informed / events);
