import type { Locale } from "../../../i18n/locale.ts";
import type { Learner } from "../../gradebook/gradebook.ts";
import type { RosterMatch } from "../match.ts";
import type { Expected } from "../roster.ts";

/** What the views of a list are given. */
export interface RosterHost {
  locale: Locale;
  list: Expected[];
  match: RosterMatch<Learner>;
  /** Takes these people for the list, says what was done, and goes on with the keyboard at the heading. */
  change(people: Expected[], told: string): void;
  /** Copies somebody's own link, and says so. */
  copyLink(expected: Expected): void;
}
