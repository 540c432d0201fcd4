import { createNodeSandbox } from "../sandbox/node.ts";
import { readDatasetFile } from "./dataset.ts";
import type { BundleEffects } from "./exercise-bundle.ts";

let effects: Promise<BundleEffects> | undefined;

/** The real sandbox and the real datasets; one engine for a whole build, because booting it costs most. */
export function courseEffects(): Promise<BundleEffects> {
  effects ??= createNodeSandbox().then((sandbox) => ({
    sandbox,
    readDataset: (name) => readDatasetFile(name),
  }));
  return effects;
}
