import * as dfd from "danfojs";
import { activities } from "datasets/practice-5w";

const table = new dfd.DataFrame(activities);
const oriented = table.query(table.subsector.eq("Orientación general y legal").and(table.rule.ne("N/A")));

export default oriented.beneficiaries.sum();
