type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Attributes that would run as code or be refused by the page's policy. */
const NEVER = /^(?:on|style$|srcdoc$)/i;

/**
 * An element with its attributes and children. `true` is an empty attribute; `false` and `null` are none. Text becomes
 * a text node: on this page nothing ever becomes markup.
 */
export function make(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (NEVER.test(name)) throw new Error(`no attribute ${name} here`);
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
