import { noChange } from 'lit';
import type { ElementPart } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';

/**
 * Stands in for Lit's directive of the same name, which writes a `style` attribute the first time: the page's policy
 * forbids that, and the components would lose their colours. Properties that are set one by one are allowed.
 */
class StyleMapDirective extends Directive {
  override render(_styles: Readonly<Record<string, string | undefined>>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [styles]: [Readonly<Record<string, string | undefined>>]): unknown {
    if (element instanceof HTMLElement) {
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value ?? '');
    }
    return noChange;
  }
}

export const styleMap = directive(StyleMapDirective);
