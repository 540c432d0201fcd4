// First of all imports of main.ts: Plot asks for Intl while it is loaded.
import { fixClock } from "./clock.ts";
import { installIntl } from "./intl.ts";
import { installIterators } from "./iterators.ts";
import { installWeb } from "./web.ts";

installIntl();
fixClock();
installWeb();
installIterators();
