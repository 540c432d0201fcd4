// All months have as many digits, so the largest as text is the largest number too.
import { activities } from "datasets/practice-5w";
const spaces = activities.filter((r) => r.adm1_name === "Tumbes" && r.activity === "child_spaces");
const m = Object.groupBy(spaces, (r) => r.month);
const ch = Object.values(m).map((rs) => rs.reduce((s, r) => s + r.beneficiaries, 0));
export default ch.toSorted().at(-1);
