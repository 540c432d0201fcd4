// First of all imports of main.ts: Plot asks for Intl while it is loaded.
import { fixClock } from "./clock.ts";
import { installIntl } from "./intl.ts";

installIntl();
fixClock();
