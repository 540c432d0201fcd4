import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { projectPath } from "../../src/course/project.ts";
import type { TrainerKeys, TrainerRecords } from "../../src/trainer/device/record.ts";
import type { TrainerStore } from "../../src/trainer/device/store.ts";

declare function openTrainerStore(): Promise<TrainerStore>;

let script: Promise<string> | null = null;

/** The site's own store, as one script that leaves `openTrainerStore` behind. */
async function storeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [projectPath("src/trainer/device/indexed-store.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "trainersStore",
    footer: { js: "globalThis.openTrainerStore = trainersStore.openTrainerStore;" },
    define: { "import.meta.env.BASE_URL": '"/"' },
  });
  return outputFiles[0]?.text ?? "";
}

/** Writes onto the trainer's device as the site would, but without a page of it: those take long to come. */
export async function keepOnDevice(
  page: Page,
  keys: TrainerKeys,
  records: Partial<TrainerRecords>,
): Promise<void> {
  await withoutTheSite(page);
  await page.evaluate(
    async ([keys, records]) => {
      const store = await openTrainerStore();
      await store.setKeys(keys);
      await store.write({ ...(await store.read()), ...records });
    },
    [keys, records] as const,
  );
  await page.goto("about:blank");
}

/** All that the trainer's device holds, but for the keys. */
export async function keptOnDevice(page: Page): Promise<TrainerRecords> {
  const other = await page.context().newPage();
  await withoutTheSite(other);
  const records = await other.evaluate(async () => (await openTrainerStore()).read());
  await other.close();
  return records;
}

/** Opens what is of the site and no page of it, with its store. */
async function withoutTheSite(page: Page): Promise<void> {
  script ??= storeScript();
  await page.goto("/theme.js");
  await page.evaluate(await script);
}
