import * as dfd from "danfojs";
import { figures } from "datasets/gtrm-2019-figures";

const table = new dfd.DataFrame(figures);

export default table.query(table.column("unit").eq("persons"));
