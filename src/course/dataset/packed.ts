import { type Packed, pack } from "../../sandbox/packed-table.ts";
import { type DatasetFile, readDatasetFile } from "./dataset.ts";

/** A dataset as exercises fetch it: /data/<name>.json. @throws Error as `readDatasetFile` */
export function packedDataset(name: string): Packed<DatasetFile> {
  const dataset = readDatasetFile(name);
  return pack(dataset, dataset.variation.sums);
}
