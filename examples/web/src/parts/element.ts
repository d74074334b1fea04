/** Makes an element; text becomes text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(act: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes });
  made.addEventListener("click", act);
  return made;
}

let made = 0;

/** An id that no other element of the page has. */
export function freshId(about: string): string {
  made += 1;
  return `${about}-${made}`;
}
