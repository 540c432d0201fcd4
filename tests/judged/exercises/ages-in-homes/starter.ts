import * as Plot from "@observablehq/plot";
import { people } from "datasets/practice-people";
const levels = ["primary", "secondary", "technical", "university"];
const rows = ["female", "male"].flatMap((sex) => levels.map((education) => ({ sex, education, n: people.filter((row) => row.sex === sex && row.education === education).length })));
