type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Builds an element from attributes and children; false and null leave an attribute out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function makeButton(label: string, press: () => void, look = "button quiet"): HTMLButtonElement {
  const button = make("button", { type: "button", class: look }, label);
  button.addEventListener("click", press);
  return button;
}
