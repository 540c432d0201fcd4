// A report's figures keep their ids and units on every variant: only their amounts change, so the ids that were copied by hand stay right.
import { figures } from "datasets/gtrm-2019-figures";
const ids = ["F003", "F004", "F014", "F015", "F016", "F017", "F018", "F019", "F020", "F021", "F022", "F023", "F028", "F029", "F031", "F032", "F033", "F034", "F035", "F038", "F040", "F043", "F044", "F045", "F047", "F050", "F051", "F052", "F053", "F054", "F057", "F058", "F060", "F061", "F063", "F065", "F066", "F068", "F070"];
export default figures.filter((f) => ids.includes(f.id));
