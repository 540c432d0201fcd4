// The same worker as Monaco's own, with TypeScript's Spanish messages.
// @ts-expect-error Monaco declares no types for this entry
import { ts } from "monaco-editor/languages/features/typescript/ts.worker";
import messages from "../../../../node_modules/typescript/lib/es/diagnosticMessages.generated.json";

ts.typescript.setLocalizedDiagnosticMessages(messages);
