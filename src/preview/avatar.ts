/** The picture of the bot: links of a chain, for that is what its name means. Drawn here, so that nothing is fetched. */
export const AVATAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<rect width="80" height="80" fill="#1f7a5c"/>
<g fill="none" stroke="#f4efe2" stroke-width="6.5">
<rect x="12" y="31" width="28" height="18" rx="9"/>
<rect x="40" y="31" width="28" height="18" rx="9"/>
</g>
<path d="M31 40h18" stroke="#e2b04a" stroke-width="6.5" stroke-linecap="round"/>
</svg>
`;

/** The picture of whoever asks. */
export const ASKER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<rect width="80" height="80" fill="#5865f2"/>
<circle cx="40" cy="31" r="13" fill="#fff"/>
<path d="M15 70c2-16 12-23 25-23s23 7 25 23z" fill="#fff"/>
</svg>
`;
