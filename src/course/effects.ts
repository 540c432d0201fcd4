import { availableParallelism } from "node:os";
import { createNodeSandbox } from "../sandbox/node.ts";
import { pooled } from "../sandbox/pool.ts";
import { readDatasetFile } from "./dataset/dataset.ts";
import type { BundleEffects } from "./exercise/bundle-effects.ts";

let effects: Promise<BundleEffects> | undefined;
let parallel: Promise<BundleEffects> | undefined;

/** ms. The course's own programs end; on a busy machine one that takes long is no evidence against it. */
const grace = 60_000;

const withSandboxes = async (count: number): Promise<BundleEffects> => ({
  sandbox: pooled(await Promise.all(Array.from({ length: count }, () => createNodeSandbox(grace)))),
  readDataset: (name) => readDatasetFile(name),
});

/** The real sandbox and the real datasets; one engine for a whole build, because booting it costs most. */
export function courseEffects(): Promise<BundleEffects> {
  effects ??= withSandboxes(1);
  return effects;
}

/** Each keeps up to half a gigabyte of datasets. */
const engines = Math.min(availableParallelism(), 4);

/** For many exercises at once: an engine for each core. */
export function validatorEffects(): Promise<BundleEffects> {
  parallel ??= withSandboxes(engines);
  return parallel;
}
