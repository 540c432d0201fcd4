import { figures } from "datasets/gtrm-2019-figures";

const valueOf = (id) => figures.find((figure) => figure.id === id).value;

const informed = valueOf("F040");
const events = valueOf("F041");

export default informed + events;
