import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { DatasetFile } from "../dataset/dataset.ts";

/** What exercises are made and tried with: handed in, so that a build, a test and a watcher can share it. */
export interface BundleEffects {
  sandbox: Sandbox;
  readDataset(name: string): DatasetFile;
}
