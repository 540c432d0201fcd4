import type { Standing, Wish } from "./wishes.ts";

/** What a page asks of the service worker; answers come through the port that is sent along. */
export type Asked =
  /** The new version takes over, at the reader's word. */
  | "activate"
  /** Answered with the release that the worker is of, as text; workers before 0.1.0 do not answer. */
  | "version"
  /** Keep this from now on. `instead`: of earlier wishes that begin like this, only those named stay. */
  | { do: "keep"; wishes: Wish[]; instead?: string }
  /** Ends what is being kept; what came stays. */
  | { do: "stop" }
  | { do: "let go"; wishes: Wish[] }
  | { do: "look"; wishes: Wish[] };

/** Why keeping ended. `changed`: what came is not what was built: another version, a page of the network's, a fault. */
export type End = "done" | "stopped" | "unreachable" | "full" | "changed";

export interface Answered {
  /** Of all that was asked for, read from the caches. */
  standing: Standing;
  /** Of the wishes asked for, those of which everything is here. */
  complete: Wish[];
  /** Missing while it goes on. */
  end?: End;
}
