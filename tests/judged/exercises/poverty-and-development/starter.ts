import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
