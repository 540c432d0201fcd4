/** An element's inline style: properties set by name, by camelCase assignment or as one text. */
export class InlineStyle {
  setProperty(name: string, value: unknown): void {
    if (value === null || value === undefined || value === "") this.removeProperty(name);
    else (this as Record<string, unknown>)[name] = String(value);
  }
  removeProperty(name: string): void {
    delete (this as Record<string, unknown>)[name];
  }
  getPropertyValue(name: string): string {
    return String((this as Record<string, unknown>)[name] ?? "");
  }
  get cssText(): string {
    let text = "";
    for (const name of Object.keys(this)) {
      const value = (this as Record<string, unknown>)[name];
      if (value === null || value === undefined || value === "") continue;
      const property = name.startsWith("--") ? name : name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
      text += `${text ? " " : ""}${property}: ${String(value)};`;
    }
    return text;
  }
  set cssText(text: string) {
    for (const name of Object.keys(this)) this.removeProperty(name);
    for (const declaration of text.split(";")) {
      const colon = declaration.indexOf(":");
      if (colon > 0)
        this.setProperty(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
    }
  }
}
