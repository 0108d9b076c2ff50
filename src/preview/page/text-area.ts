/** A field for text that is as high as what stands in it. */
export function growingTextArea(): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.rows = 1;
  area.dir = 'auto';
  area.autocomplete = 'off';
  // Some browsers do not grow it by the style sheet alone.
  if (!CSS.supports('field-sizing', 'content')) {
    area.addEventListener('input', () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight}px`;
    });
  }
  return area;
}

/** What was typed, as Discord takes it into an option: on one line. */
export function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
