import { commentWords } from "../../../i18n/comments.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { fileName } from "../../../learner/answers.ts";
import { download } from "../../../learner/download.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { TrainerStore } from "../../device/store.ts";
import { commentsOfAll, noteReturned, peopleIn, type Waiting, waitingComments } from "../return-comments.ts";
import type { GroupContext } from "./context.ts";

/** All that waits to go back, in one file. */
export async function viewComments(
  { books, group, locale }: GroupContext,
  store: TrainerStore,
): Promise<HTMLElement> {
  const words = groupsWords(locale);
  const told = make("p", { role: "status" });
  const place = make("div");
  const show = async () => {
    const waiting = await waitingComments(books, store);
    place.replaceChildren(
      ...(waiting.length === 0
        ? [make("p", {}, words.nothingWaits)]
        : [
            make("p", { class: "soft" }, words.commentsHow),
            makeButton(words.downloadAll(peopleIn(waiting)), () => void press(waiting), "button"),
          ]),
    );
  };
  const press = async (waiting: Waiting[]) => {
    told.textContent = words.preparing;
    try {
      const secret = (await store.keys())?.secret ?? null;
      const { fileWord } = commentWords(locale);
      const archive = await commentsOfAll(fileWord, waiting, secret, new Date());
      const called = `${fileName(fileWord, group.name)}.zip`;
      download(new Blob([archive], { type: "application/zip" }), called);
      await noteReturned(waiting);
      await show();
      told.textContent = words.downloaded(called);
      told.focus();
    } catch (failure) {
      const absent = notReached(failure, locale);
      if (!absent) console.error(failure);
      told.textContent = absent?.text ?? words.notMade;
    }
  };
  told.tabIndex = -1;
  await show();
  return make("div", {}, place, told);
}
