import { commentWords } from "../../i18n/comments.ts";
import type { Locale } from "../../i18n/locale.ts";
import { StorageTrouble } from "../../learner/store.ts";
import { make, makeButton } from "../../ui/make.ts";
import type { CommentController, Remark } from "./comment-controller.ts";

let fields = 0;

export interface CommentField {
  controller: CommentController;
  locale: Locale;
  /** What is written here, or changed. */
  remark: Remark;
  label: string;
  /** The trainer is done with it; what was typed is kept already. */
  close(): void;
}

/** A box for one remark. Every letter is kept as it is typed; an empty box takes the remark away. */
export function viewCommentField({ controller, locale, remark, label, close }: CommentField): HTMLElement {
  const words = commentWords(locale);
  fields += 1;
  const id = `comment-${fields}`;
  const told = make("p", { class: "comment-told", role: "status" }, words.savedAsTyped);
  const box = make("textarea", { id, rows: 3, maxlength: 5000 });
  box.value = remark.text;
  let present = remark;
  /** One write after another; of what is typed meanwhile only the newest is written. */
  let writing: Promise<void> | null = null;

  const tell = (failure: unknown) => {
    if (!(failure instanceof StorageTrouble)) console.error(failure);
    told.textContent = words.storeTrouble;
  };
  const write = async () => {
    while (present.text !== box.value) {
      const text = box.value;
      present = { ...(await controller.say(present, text)), text };
    }
    told.textContent = box.value.trim() === "" ? words.removed : words.kept(remark.comments.length);
  };
  const keep = (): Promise<void> => {
    writing ??= write()
      .catch(tell)
      .finally(() => {
        writing = null;
      });
    return writing;
  };
  box.addEventListener("input", () => void keep());
  // The device took it after all.
  const stopWaiting = controller.whenSaved(() => (field.isConnected ? void keep() : stopWaiting()));

  const reuse = makeButton(words.reuse, () => {
    controller.saveForReuse(box.value).then(() => {
      told.textContent = words.reused;
    }, tell);
  });
  const done = makeButton(words.done, () => void keep().then(close), "button");
  const saved = viewSaved(controller, locale, (text) => {
    box.value = box.value.trim() === "" ? text : `${box.value.trimEnd()}\n${text}`;
    box.focus();
    void keep();
  });
  const field = make(
    "div",
    { class: "comment-field" },
    make("label", { for: id }, label),
    box,
    saved,
    make("div", { class: "tools" }, done, reuse),
    told,
  );
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    void keep().then(close);
  });
  return field;
}

/** Comments that were saved: each can be used, or forgotten. */
function viewSaved(controller: CommentController, locale: Locale, use: (text: string) => void): HTMLElement {
  const words = commentWords(locale);
  const summary = make("summary");
  const list = make("ul", { class: "saved-comments" });
  const details = make("details", {}, summary, list);
  const show = () => {
    const saved = controller.saved();
    details.hidden = saved.length === 0;
    summary.textContent = words.saved(saved.length);
    list.replaceChildren(
      ...saved.map(({ id, text }) => {
        const useIt = makeButton(text, () => use(text), "use-saved");
        useIt.setAttribute("aria-label", words.useSaved(text));
        const forget = makeButton(words.forget, () => void controller.removeSaved(id));
        forget.setAttribute("aria-label", words.forgetSaved(text));
        return make("li", {}, useIt, forget);
      }),
    );
  };
  show();
  const stop = controller.listen(() => (details.isConnected ? show() : stop()));
  return details;
}
