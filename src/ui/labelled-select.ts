import { make } from "./make.ts";

/** A choice with its label before it. `chose` is told the value that was chosen. */
export function labelledSelect(
  id: string,
  label: string,
  options: [value: string, text: string][],
  value: string,
  chose: (value: string) => void,
): HTMLElement {
  const select = make("select", { id });
  select.append(
    ...options.map(([own, text]) => make("option", { value: own, selected: own === value }, text)),
  );
  select.addEventListener("change", () => chose(select.value));
  return make("p", {}, make("label", { for: id }, label), " ", select);
}
