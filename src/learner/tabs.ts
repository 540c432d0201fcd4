import { personsName } from "./people/device-people.ts";

/** What the tabs of one person tell each other. `exercise` null: many records changed (restore, delete). */
export interface TabNews {
  about: "draft" | "attempt" | "records";
  exercise: string | null;
}

export interface Tabs {
  tell(news: TabNews): void;
  /** Hears other tabs, and this one through `tell`; returns what ends it. */
  listen(hear: (news: TabNews, from: "here" | "elsewhere") => void): () => void;
}

function openTabs(): Tabs {
  const channel =
    "BroadcastChannel" in globalThis ? new BroadcastChannel(personsName("aula-de-datos")) : null;
  const listeners = new Set<(news: TabNews, from: "here" | "elsewhere") => void>();
  const spread = (news: TabNews, from: "here" | "elsewhere") => {
    for (const hear of listeners) hear(news, from);
  };
  channel?.addEventListener("message", ({ data: news }: MessageEvent<TabNews>) => spread(news, "elsewhere"));
  return {
    tell(news) {
      channel?.postMessage(news);
      spread(news, "here");
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

let opened: Tabs | null = null;

/** One line to the other tabs for the whole page. */
export const tabs = (): Tabs => {
  opened ??= openTabs();
  return opened;
};
