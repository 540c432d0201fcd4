import type { Text } from "../../i18n/locale.ts";
import type { RunError } from "../../sandbox/sandbox.ts";
import { type ErrorWords, place } from "../error-words.ts";
import { danfoReasons } from "../reasons/danfo.ts";
import { engineReasons } from "../reasons/engine.ts";
import { plotReasons } from "../reasons/plot.ts";
import { reasonFor } from "../reasons/reason.ts";
import type { Speaker } from "../speaker.ts";

export const thrown: ErrorWords = {
  es: (error, say) => `${place(error.line).es} ${reason(error, say).es}`,
  en: (error, say) => `${place(error.line).en} ${reason(error, say).en}`,
};

/** What a learner's own program throws may read like a library's message, and is its own. */
const libraryReasons = [...plotReasons, ...danfoReasons, ...engineReasons];

function reason({ message, name, subject }: RunError, say: Speaker): Text {
  const known = reasonFor(message, subject === "library" ? libraryReasons : engineReasons, say);
  if (known) return known;
  const own = message.trim().replace(/[.\s]+$/, "");
  const said = own === "" ? name : own.length > 200 ? `${own.slice(0, 199)}…` : own;
  return {
    es: `tu programa se detuvo. El motor dice, en inglés: ${say.name(said)}. Muestra con show(…) los valores de esa línea.`,
    en: `your program stopped. The engine says: ${say.name(said)}. Show the values of that line with show(…).`,
  };
}
