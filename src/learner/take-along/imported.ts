import type { Locale } from "../../i18n/locale.ts";
import { peopleWords } from "../../i18n/people.ts";
import { takeAlongWords } from "../../i18n/take-along.ts";
import { make, makeButton } from "../../ui/make.ts";
import { whoIsHere } from "../people/device-people.ts";
import type { ImportedPerson } from "../people/import-people.ts";
import type { Person } from "../people/people.ts";

/** What became of a file's people; null: the device keeps nobody apart. */
export function importedWords(imported: ImportedPerson[] | null, locale: Locale): string {
  if (!imported) return peopleWords(locale).refused;
  return imported.map((one) => personWords(one, imported.length, locale)).join(" ");
}

function personWords(
  { person, isNew, tries, isNews }: ImportedPerson,
  among: number,
  locale: Locale,
): string {
  const words = peopleWords(locale);
  const own = takeAlongWords(locale);
  const name = person.name || words.unnamed;
  if (isNew) return words.importedNew(name, tries);
  if (among > 1 || person.id !== whoIsHere().id) return words.importedTo(name, tries);
  return tries === 0 && isNews ? own.importedOther : own.imported(tries);
}

/** Asks whether a file is of the one who is here; what is not answered changes nothing. */
export function askWhose(
  place: HTMLElement,
  { name }: { name: string },
  here: Person,
  locale: Locale,
): Promise<"here" | "new"> {
  const words = peopleWords(locale);
  const hereName = here.name || words.youHere;
  return new Promise((resolve) => {
    const question = make("p", { tabindex: -1 }, words.whoseFile(name || words.unnamed, hereName));
    place.replaceChildren(
      question,
      make(
        "div",
        { class: "buttons" },
        makeButton(words.fileIsHere(hereName), () => resolve("here")),
        makeButton(words.fileIsOther, () => resolve("new")),
      ),
    );
    question.focus();
  });
}
