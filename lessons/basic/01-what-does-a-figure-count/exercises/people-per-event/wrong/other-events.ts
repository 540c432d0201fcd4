import { figures } from "datasets/gtrm-2019-figures";

const valueOf = (id) => figures.find((figure) => figure.id === id).value;

const reached = valueOf("F047");
const events = valueOf("F046");

export default reached / events;
