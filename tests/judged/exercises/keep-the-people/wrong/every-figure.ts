import { figures } from "datasets/gtrm-2019-figures";

export default figures;
