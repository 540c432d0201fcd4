import * as absent from "./absent.ts";
import * as cells from "./cells.ts";
import * as drawing from "./drawing.ts";
import * as frame from "./frame.ts";
import * as imports from "./imports.ts";
import * as jsonText from "./json-text.ts";
import * as primordials from "./primordials.ts";

/**
 * Modules of the guest that its parts use too, each a script of its own: they find them here
 * (scripts/build-guest.mjs). Of others a part has its own, so what holds something belongs here.
 */
export const shared = { absent, cells, drawing, frame, imports, "json-text": jsonText, primordials };
