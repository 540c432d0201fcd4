import { traceModule } from "./trace.ts";

/** What a program's imports find; parts of the guest and datasets put theirs here. */
export const modules: Record<string, Record<string, unknown>> = { trace: traceModule };
