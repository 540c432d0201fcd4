import { figures } from "datasets/gtrm-2019-figures";

const isFloor = { over: true, more_than: true };

export default figures.filter((figure) => isFloor[figure.qualifier]);
