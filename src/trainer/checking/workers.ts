import { ownWorker } from "../../loading/own-worker.ts";
import { spawner } from "../../loading/worker-port.ts";
import workerAddress from "./check-worker.ts?worker&url";
import type { SpawnCheck } from "./pool.ts";

/** A checking worker in the browser. */
export const spawnCheckWorker: SpawnCheck = spawner(() => ownWorker(workerAddress, "check"));
