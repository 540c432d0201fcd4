import { storageWords } from "../../i18n/storage.ts";
import { forgetWork, lossOf, noteWork, type Whose } from "../../learner/loss.ts";
import { tabs } from "../../learner/tabs.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { keptBy } from "./kept-by.ts";

/** Says in its place that work is gone, or may go, with the backup at hand. Returns what ends it. */
export async function openKeeping(place: HTMLElement, whose: Whose): Promise<() => void> {
  const kept = await keptBy(whose);
  let said: string | null = null;

  const show = async (): Promise<void> => {
    // What the device refuses, or does not answer, is said elsewhere: then nothing is known here.
    const isEmpty = kept.store.lasting ? await kept.isEmpty().catch(() => null) : null;
    if (isEmpty === null || kept.store.trouble) return;
    if (!isEmpty) noteWork(whose, new Date());
    const promised = (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
    const loss = lossOf(whose, { isEmpty, promised }, new Date());
    if (loss === said) return;
    said = loss;
    place.replaceChildren(...(loss ? [viewLoss(loss)] : []));
  };
  const words = storageWords(pageLocale());
  const text = {
    learner: { gone: words.gone, "at risk": words.atRisk },
    trainer: { gone: words.trainerGone, "at risk": words.trainerAtRisk },
  }[whose];
  const tools = {
    gone: () => [
      make("a", { class: "button quiet", href: place.dataset.copies ?? "" }, words.importBackup),
      makeButton(words.understood, () => {
        forgetWork(whose);
        void show();
      }),
    ],
    "at risk": () => [makeButton(words.saveFile, () => void kept.save().then(show))],
  };
  const viewLoss = (loss: "gone" | "at risk") =>
    make(
      "div",
      { "data-loss": loss },
      make("p", {}, text[loss]),
      make("div", { class: "tools" }, ...tools[loss]()),
    );

  const stop = tabs().listen(({ about }) => {
    if (about !== "draft") void show();
  });
  await show();
  return stop;
}
