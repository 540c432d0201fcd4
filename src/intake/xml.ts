import { Parser } from "saxen";
import { Refused } from "./understanding.ts";

interface Hearing {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML from its begin to its end; prefixes of names are left out, entities are read. */
export function readXml(xml: string, { open, close, text }: Hearing): void {
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  let failed: unknown = null;
  const hear =
    <Arguments extends unknown[]>(work: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      if (failed !== null) return;
      try {
        work(...given);
      } catch (error) {
        failed = error;
      }
    };
  const parser = new Parser()
    .on(
      "openTag",
      hear((name, attributes, decode) =>
        open?.(local(name), () =>
          Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)])),
        ),
      ),
    )
    .on(
      "closeTag",
      hear((name) => close?.(local(name))),
    )
    .on(
      "text",
      hear((part, decode) => text?.(decode(part))),
    )
    .on(
      "cdata",
      hear((part) => text?.(part)),
    )
    .on("error", (error) => {
      failed ??= error;
    });
  parser.parse(xml);
  if (failed instanceof Refused) throw failed;
  if (failed !== null) throw new Refused("damaged");
}
