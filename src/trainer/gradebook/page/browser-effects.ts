import { fetchBundle, fetchDatasets } from "../../../editor/judge/engine.ts";
import { ownName } from "../../../learner/own-name.ts";
import { ownWorker, spawner } from "../../../loading/own-worker.ts";
import checkWorkerAddress from "../../checking/check-worker.ts?worker&url";
import { openCheckPool, poolSize, type SpawnCheck } from "../../checking/pool.ts";
import type { TrainerStore } from "../../device/store.ts";
import { openImportWorker } from "../../import/workers.ts";
import type { GradebookEffects } from "../controller.ts";

/** A worker that checks answers. */
const spawn: SpawnCheck = spawner(() => ownWorker(checkWorkerAddress, "check"));

const cores = () => poolSize(navigator.hardwareConcurrency ?? 2);

/** What the controller works with in a browser. */
export const browserEffects = (store: TrainerStore): GradebookEffects => ({
  store,
  fetchBundle,
  fetchDatasets,
  openPool: (exerciseOf, locale) => openCheckPool(cores(), { spawn, exerciseOf, locale }),
  openOpeners: (identity) => Array.from({ length: cores() }, () => openImportWorker(identity)),
  // Two tabs that bring files at once would write over what the other has joined.
  alone: (work) =>
    "locks" in navigator ? navigator.locks.request(ownName("aula bringing answers"), work) : work(),
  now: () => new Date(),
});
