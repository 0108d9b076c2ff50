import type { Language } from '../text/language.ts';
import { pageWordsIn } from './page/words.ts';

/** The frame of the page; everything within is made by its script. The words are our own, so none needs escaping. */
export function pageHtml(language: Language): string {
  const words = pageWordsIn(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="dark light">
<title>${words.title}</title>
<link rel="icon" href="/avatar.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<noscript><p dir="auto">${words.needsScript}</p></noscript>
</body>
</html>
`;
}
