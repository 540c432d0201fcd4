import type { ColumnNames } from "../column-names.ts";
import type { Field } from "../field.ts";
import { activities } from "./activities.ts";
import { cash } from "./cash.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";

/** The names of every column. In this order what a name holds is tried: the narrower names come first. */
export const columnNames: Record<Field, ColumnNames> = { ...places, ...activities, ...cash, ...people };
